-- The publication a local policing body owes within one month of the independent office's figures. What is published
-- never changes: a correction is a further edition.
CREATE TABLE complaint_publication (
    id                    uuid    PRIMARY KEY,
    force                 text    NOT NULL,
    period                text    NOT NULL,
    edition               integer NOT NULL CHECK (edition >= 1),
    bulletin_published_on date    NOT NULL,
    holding_to_account    text    NOT NULL,
    review_performance    text    NOT NULL,
    model_performance     text,
    published_on          date    CHECK (published_on >= bulletin_published_on),
    generated             boolean NOT NULL,
    version               integer NOT NULL,
    UNIQUE (force, period, edition)
);
-- One draft at a time.
CREATE UNIQUE INDEX complaint_publication_draft ON complaint_publication (force, period) WHERE published_on IS NULL;

-- The figures as they stood when it was published, small counts withheld.
CREATE TABLE publication_figure (
    publication_id    uuid    NOT NULL REFERENCES complaint_publication,
    position          integer NOT NULL,
    code              text    NOT NULL,
    label             text    NOT NULL,
    unit              text    NOT NULL,
    printed           text    NOT NULL,
    number            numeric,
    last_year_printed text    NOT NULL,
    reason            text,
    PRIMARY KEY (publication_id, position)
);

-- What a force reports of its workforce each quarter; a correction is a further version.
CREATE TABLE workforce_count (
    force       text        NOT NULL,
    period      text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('CONDUCT_MATTER', 'EMPLOYMENT_TRIBUNAL', 'GRIEVANCE')),
    version     integer     NOT NULL CHECK (version >= 1),
    received    integer     NOT NULL CHECK (received >= 0),
    closed      integer     NOT NULL CHECK (closed >= 0),
    open_at_end integer     NOT NULL CHECK (open_at_end >= 0),
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (force, period, kind, version)
);
