-- What a body wants to look at. A row of a meeting is tied to the meeting, not to its day: it moves when the meeting does.
CREATE TABLE programme_item (
    id           uuid PRIMARY KEY,
    body_code    text NOT NULL REFERENCES body,
    position     int  NOT NULL,
    section      text NOT NULL CHECK (section IN ('DATED', 'STANDING', 'TO_BE_TIMETABLED', 'BRIEFING_NOTE')),
    item         text NOT NULL,
    detail       text NOT NULL,
    requester    text NOT NULL,
    meeting_id   uuid REFERENCES meeting,
    wanted_by    date,
    printed_date text NOT NULL,
    state        text NOT NULL CHECK (state IN ('OPEN', 'MET', 'CARRIED_FORWARD')),
    met_by       text,
    carried_to   uuid REFERENCES programme_item,
    reason       text CHECK ((state = 'CARRIED_FORWARD') = (reason IS NOT NULL)),
    UNIQUE (body_code, position)
);
CREATE INDEX programme_item_of_meeting ON programme_item (meeting_id, position) WHERE meeting_id IS NOT NULL;
