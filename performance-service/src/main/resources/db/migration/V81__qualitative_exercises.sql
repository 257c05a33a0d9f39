-- Focus groups and interviews with what they found; participants are a number.
CREATE TABLE qualitative_exercise (
    id               uuid        PRIMARY KEY,
    force            text        COLLATE "C" NOT NULL,
    topic            text        NOT NULL,
    method           text        NOT NULL,
    held_from        date        NOT NULL,
    held_to          date        NOT NULL,
    participants     int         NOT NULL CHECK (participants > 0),
    ran_by           text        NOT NULL,
    findings         jsonb       NOT NULL,
    recorded_at      timestamptz NOT NULL,
    office           text        NOT NULL,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text
);
CREATE INDEX qualitative_exercise_of_force ON qualitative_exercise (force, id DESC);
