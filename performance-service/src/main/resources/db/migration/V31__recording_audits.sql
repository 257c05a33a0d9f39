-- Audits of crime recording, those of the reference data and those a force records.
CREATE TABLE recording_audit (
    code              text        PRIMARY KEY,
    force             text        NOT NULL,
    kind              text        NOT NULL,
    topic             text        NOT NULL,
    decided_by        text,
    period_start      date        NOT NULL,
    period_end        date        NOT NULL,
    correct           int,
    examined          int         NOT NULL CHECK (examined > 0),
    population        int,
    stated_percent    numeric,
    stated_half_width numeric,
    sample            text        NOT NULL,
    system            text,
    method            text,
    auditor           text        NOT NULL,
    next_audit        date,
    note              text,
    source            text        NOT NULL,
    published         boolean     NOT NULL,
    known_at          timestamptz NOT NULL,
    CHECK (period_end >= period_start),
    CHECK (correct BETWEEN 0 AND examined),
    CHECK (correct IS NOT NULL OR stated_percent IS NOT NULL)
);
-- The path of every list and of the calendar.
CREATE INDEX recording_audit_of_force ON recording_audit (force, period_end DESC, code DESC);

-- Months without an audit, and why.
CREATE TABLE audit_gap (
    force    text        NOT NULL,
    month    date        NOT NULL CHECK (extract(day FROM month) = 1),
    reason   text        NOT NULL,
    source   text        NOT NULL,
    known_at timestamptz NOT NULL,
    PRIMARY KEY (force, month)
);
