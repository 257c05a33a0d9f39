-- Complaint cases as their events told of them: each step once per case, whatever the order of arrival.
CREATE TABLE case_step (
    case_id   uuid        NOT NULL,
    step      text        NOT NULL,
    force     text        NOT NULL,
    reached   date        NOT NULL,
    within    boolean     NOT NULL,
    generated boolean     NOT NULL,
    known_at  timestamptz NOT NULL,
    version   bigint      NOT NULL,
    PRIMARY KEY (case_id, step)
);
CREATE INDEX case_step_of_month ON case_step (force, step, reached) INCLUDE (within, generated, known_at);
