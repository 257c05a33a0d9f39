-- Exceptions that recur stay on a list until an analyst clears them. The periods are read from the signals found.
CREATE TABLE recurring_exception (
    id        uuid        PRIMARY KEY,
    force     text        COLLATE "C" NOT NULL,
    measure   text        NOT NULL,
    area      text        NOT NULL,
    statistic text        NOT NULL,
    side      text        NOT NULL,
    state     text        NOT NULL,
    opened_at timestamptz NOT NULL,
    UNIQUE (force, measure, area, statistic, side)
);
CREATE INDEX recurring_of_force ON recurring_exception (force, id DESC);
CREATE INDEX recurring_of_force_and_state ON recurring_exception (force, state, id DESC);

-- An analyst's decisions, each over as many exceptional periods as were known then.
CREATE TABLE recurring_exception_clearing (
    exception_id uuid        NOT NULL REFERENCES recurring_exception,
    number       int         NOT NULL CHECK (number > 0),
    covers       int         NOT NULL,
    cleared_at   timestamptz NOT NULL,
    office       text        NOT NULL,
    reason       text        NOT NULL,
    PRIMARY KEY (exception_id, number)
);
CREATE TRIGGER clearings_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON recurring_exception_clearing
    FOR EACH STATEMENT EXECUTE FUNCTION rows_stand();

CREATE INDEX signal_exceptions ON signal (force, measure, area, statistic, side, period_start)
    WHERE kind = 'OUTSIDE_LIMIT';
