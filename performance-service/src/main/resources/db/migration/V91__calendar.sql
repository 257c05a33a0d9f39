-- Days of the calendar that move figures, as offices record them. Nothing is overwritten.
CREATE TABLE calendar_period (
    code        uuid        PRIMARY KEY,
    force       text        NOT NULL,
    kind        text        NOT NULL,
    label       text        NOT NULL,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,
    topics      jsonb       NOT NULL,
    source      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (last_day >= first_day)
);
CREATE INDEX calendar_period_of_force ON calendar_period (force, first_day);
