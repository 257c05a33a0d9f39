-- References of a body's actions are given out one after the other within a year; a rolled back one is given again.
CREATE TABLE action_series (
    body_code text NOT NULL REFERENCES body,
    year      int  NOT NULL,
    last      int  NOT NULL,
    PRIMARY KEY (body_code, year)
);

ALTER TABLE action
    ADD COLUMN joint_owner text,
    ADD COLUMN delegate    text;
CREATE INDEX action_in_order ON action (body_code, year, sequence, id);
CREATE INDEX action_with_day ON action (body_code, due_date) WHERE due_date IS NOT NULL AND closed_on IS NULL;

-- What a meeting was told of an earlier action, and what came of it.
CREATE TABLE action_review (
    id              uuid PRIMARY KEY,
    action_id       uuid NOT NULL REFERENCES action,
    meeting_id      uuid NOT NULL REFERENCES meeting,
    update_received text NOT NULL,
    update_required text NOT NULL,
    result          text NOT NULL,
    UNIQUE (meeting_id, action_id)
);
CREATE INDEX action_review_of_action ON action_review (action_id);

-- Matters brought forward as notes print them, where they are no action of ours.
CREATE TABLE matter (
    id              uuid PRIMARY KEY,
    meeting_id      uuid NOT NULL REFERENCES meeting,
    position        int  NOT NULL,
    reference       text NOT NULL,
    from_meeting    text NOT NULL,
    topic           text NOT NULL,
    update_required text NOT NULL,
    outcome         text NOT NULL,
    UNIQUE (meeting_id, position)
);

-- Promises spoken in a meeting that nobody made an action yet.
CREATE TABLE commitment (
    id         uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES meeting,
    position   int  NOT NULL,
    anchor     text NOT NULL,
    text       text NOT NULL,
    state      text NOT NULL CHECK (state IN ('SPOKEN', 'MADE_ACTION', 'DISMISSED')),
    action_id  uuid REFERENCES action,
    reason     text,
    UNIQUE (meeting_id, position)
);
