-- A meeting is moved or cancelled by a decision, with its reason and the office that took it.
ALTER TABLE meeting
    ADD COLUMN cancelled_reason text,
    ADD COLUMN decided_by       text;

-- When and where a body meets unless something else is stated.
CREATE TABLE standing_time (
    body_code  text    PRIMARY KEY REFERENCES body,
    weekday    text    NOT NULL,
    week       int     NOT NULL CHECK (week = -1 OR week BETWEEN 1 AND 4),
    months     text    NOT NULL,
    start_time time    NOT NULL,
    venue      text    NOT NULL,
    virtual    boolean NOT NULL
);
