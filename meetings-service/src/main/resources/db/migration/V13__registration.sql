-- Who asked to observe a meeting or to speak at it. Name and contact are for the body's officer only.
CREATE TABLE registration (
    id            uuid        PRIMARY KEY,
    meeting_id    uuid        NOT NULL REFERENCES meeting,
    body_code     text        NOT NULL,
    body_kind     text        NOT NULL,
    force_code    text        NOT NULL,
    kind          text        NOT NULL,
    name          text        NOT NULL,
    contact       text        NOT NULL,
    connection    text,
    subject_kind  text,
    subject       text,
    registered_at timestamptz NOT NULL,
    UNIQUE (meeting_id, kind, contact)
);
CREATE INDEX registration_in_order ON registration (meeting_id, registered_at, id);
