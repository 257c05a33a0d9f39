-- Special causes found at the newest figure of a series, waiting for an analyst. No value of the figure is kept here:
-- whoever may see the signal reads the figure where it is held.
CREATE TABLE signal (
    id           uuid        PRIMARY KEY,
    force        text        NOT NULL,
    measure      text        NOT NULL,
    area         text        NOT NULL,
    statistic    text        NOT NULL,
    period_start date        NOT NULL,
    period_end   date        NOT NULL,
    period_kind  text        NOT NULL,
    rule_set     text        NOT NULL,
    kind         text        NOT NULL,
    side         text        NOT NULL,
    judgement    text        NOT NULL,
    state        text        NOT NULL,
    version      int         NOT NULL,
    detected_at  timestamptz NOT NULL,
    triaged_at   timestamptz,
    triaged_by   text,
    reason       text,
    -- One figure gives one signal, however often it is looked at.
    UNIQUE (force, measure, area, statistic, period_end, period_start, rule_set)
);
CREATE INDEX signal_of_force ON signal (force, id DESC);
CREATE INDEX signal_of_force_and_state ON signal (force, state, id DESC);

-- Files whose series were looked at.
CREATE TABLE signal_scan (
    submission_id uuid        PRIMARY KEY,
    scanned_at    timestamptz NOT NULL,
    found         int         NOT NULL
);

-- Versions lie in the order of their files: a few pages of index however many rows.
CREATE INDEX version_of_submission ON observation_version USING brin (submission_id);
