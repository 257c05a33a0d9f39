-- A deep dive from its proposal to its result. A topic may be proposed again once it was examined.
ALTER TABLE deep_dive DROP CONSTRAINT deep_dive_force_code_topic_key;
ALTER TABLE deep_dive
    ADD COLUMN proposed_on date,
    ADD COLUMN meeting_id  uuid REFERENCES meeting,
    ADD COLUMN quarter     text,
    ADD COLUMN despite     text,
    ADD COLUMN held_on     date,
    ADD COLUMN result      text,
    ADD COLUMN report      text,
    ADD CHECK (state IN ('PROPOSED', 'ACCEPTED', 'SCHEDULED', 'MOVED', 'HELD')),
    ADD CHECK ((state = 'HELD') = (held_on IS NOT NULL) AND (held_on IS NULL) = (result IS NULL)),
    ADD CHECK (num_nonnulls(meeting_id, quarter) < 2);
CREATE UNIQUE INDEX deep_dive_open ON deep_dive (force_code, lower(topic)) WHERE state <> 'HELD';
CREATE INDEX deep_dive_in_order ON deep_dive (force_code, id);
CREATE INDEX deep_dive_of_meeting ON deep_dive (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE TABLE deep_dive_move (
    id           uuid PRIMARY KEY,
    deep_dive_id uuid NOT NULL REFERENCES deep_dive,
    moved_on     date NOT NULL,
    was          text NOT NULL,
    became       text NOT NULL,
    reason       text NOT NULL
);
CREATE INDEX deep_dive_move_in_order ON deep_dive_move (deep_dive_id, id);
