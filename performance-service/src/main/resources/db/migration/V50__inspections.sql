-- Inspections with what they ask for. A report is a document that is read whole (content); the columns beside it are
-- what lists choose and sort by.
CREATE TABLE inspection (
    id           uuid        PRIMARY KEY,
    reference    text        NOT NULL UNIQUE,
    addressed_to text        NOT NULL, -- a force, or * for all
    theme        text        NOT NULL,
    listed_on    date        NOT NULL,
    public_from  date        NOT NULL,
    known_at     timestamptz NOT NULL,
    content      jsonb       NOT NULL
);
CREATE INDEX inspection_listed ON inspection (listed_on DESC, reference DESC);
CREATE INDEX inspection_of_force ON inspection (addressed_to, listed_on DESC, reference DESC);

CREATE TABLE recommendation (
    id            uuid  PRIMARY KEY,
    inspection_id uuid  NOT NULL REFERENCES inspection,
    place         int   NOT NULL,
    code          text  NOT NULL,
    kind          text  NOT NULL,
    addressed_to  text  NOT NULL,
    -- Those without a date come last.
    due           date  NOT NULL DEFAULT DATE '9999-12-31',
    content       jsonb NOT NULL,
    UNIQUE (inspection_id, place),
    UNIQUE (inspection_id, code)
);
CREATE INDEX recommendation_of_force ON recommendation (addressed_to, due, (CAST(id AS text)));

-- What a force did about a recommendation; nothing is overwritten, the newest step tells the state.
CREATE TABLE recommendation_step (
    recommendation_id uuid        NOT NULL REFERENCES recommendation,
    force             text        NOT NULL,
    number            int         NOT NULL CHECK (number > 0),
    kind              text        NOT NULL,
    state             text        NOT NULL,
    said              text        NOT NULL,
    on_day            date,
    office            text        NOT NULL,
    taken_at          timestamptz NOT NULL,
    PRIMARY KEY (recommendation_id, force, number)
);
