-- Statistics are counted from the steps of a period and from reviews decided in it.
CREATE INDEX case_step_counted ON case_step (kind, on_day) INCLUDE (case_id);
CREATE INDEX review_decided ON review (force, decided_on);

-- Figures that the independent office published: of a force, of the forces most similar to it, of England and Wales.
-- A corrected figure is a further version; none is overwritten.
CREATE TABLE bulletin_figure (
    of_whom      text        NOT NULL CHECK (of_whom IN ('FORCE', 'MOST_SIMILAR', 'NATIONAL')),
    -- The force it stands beside; empty for England and Wales.
    force        text        NOT NULL CHECK ((force = '') = (of_whom = 'NATIONAL')),
    period       text        NOT NULL,
    statistic    text        NOT NULL,
    version      integer     NOT NULL CHECK (version >= 1),
    value        numeric     NOT NULL CHECK (value >= 0),
    published_on date        NOT NULL,
    source       text        NOT NULL,
    known_at     timestamptz NOT NULL,
    PRIMARY KEY (period, statistic, of_whom, force, version)
);
