-- The minutes of one part of a meeting: written, agreed, confirmed once at a later meeting of the same body.
CREATE TABLE minutes_record (
    id           uuid PRIMARY KEY,
    meeting_id   uuid NOT NULL REFERENCES meeting,
    part         text NOT NULL CHECK (part IN ('PUBLIC', 'PRIVATE')),
    stage        text NOT NULL CHECK (stage IN ('DRAFT', 'AGREED', 'CONFIRMED')),
    agreed_on    date,
    confirmed_on date CHECK ((stage = 'CONFIRMED') = (confirmed_on IS NOT NULL)),
    confirmed_at text REFERENCES meeting (reference) DEFERRABLE INITIALLY DEFERRED
        CHECK ((stage = 'CONFIRMED') = (confirmed_at IS NOT NULL)),
    passed_over  text,
    version      int  NOT NULL DEFAULT 0,
    UNIQUE (meeting_id, part)
);

-- What is not published yet is the body's own, in whichever part it stands.
ALTER TABLE minute_paragraph
    ADD COLUMN item_number text,
    ADD COLUMN owner       text,
    ADD COLUMN published   boolean NOT NULL DEFAULT true;
ALTER TABLE action ADD COLUMN published boolean NOT NULL DEFAULT true;

CREATE TABLE minutes_correction (
    id           uuid PRIMARY KEY,
    meeting_id   uuid NOT NULL REFERENCES meeting,
    paragraph_id uuid NOT NULL REFERENCES minute_paragraph,
    position     int  NOT NULL,
    was          text NOT NULL,
    became       text NOT NULL,
    reason       text NOT NULL,
    corrected_on date NOT NULL,
    UNIQUE (meeting_id, position)
);

CREATE TABLE resolution (
    id          uuid    PRIMARY KEY,
    meeting_id  uuid    NOT NULL REFERENCES meeting,
    position    int     NOT NULL,
    item_number text    NOT NULL,
    part        text    NOT NULL,
    text        text    NOT NULL,
    voted       boolean NOT NULL,
    mover       text,
    seconder    text,
    unanimous   boolean NOT NULL,
    in_favour   int,
    against     int,
    abstained   int,
    published   boolean NOT NULL,
    UNIQUE (meeting_id, position),
    UNIQUE (meeting_id, item_number)
);

CREATE TABLE disclosure (
    id          uuid    PRIMARY KEY,
    meeting_id  uuid    NOT NULL REFERENCES meeting,
    position    int     NOT NULL,
    kind        text    NOT NULL,
    office      text,
    item_number text,
    dispensed   boolean NOT NULL,
    UNIQUE (meeting_id, position)
);

CREATE TABLE sitting (
    id         uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES meeting,
    part       text NOT NULL,
    started    time NOT NULL,
    finished   time,
    UNIQUE (meeting_id, part)
);

-- Null: the record does not say.
ALTER TABLE attendance
    ADD COLUMN in_public  boolean NOT NULL DEFAULT true,
    ADD COLUMN in_private boolean;

-- Records of what was loaded before there were any. A confirmation is tied to the body's next meeting.
INSERT INTO minutes_record (id, meeting_id, part, stage, confirmed_on, confirmed_at)
SELECT gen_random_uuid(), m.id, p.part, CASE WHEN n.reference IS NULL THEN 'AGREED' ELSE 'CONFIRMED' END,
    n.date, n.reference
FROM meeting m
CROSS JOIN (VALUES ('PUBLIC'), ('PRIVATE')) AS p (part)
LEFT JOIN LATERAL (
    SELECT later.reference, later.date FROM meeting later
    WHERE m.state = 'MINUTES_CONFIRMED' AND p.part = 'PUBLIC' AND later.body_code = m.body_code AND later.date > m.date
    ORDER BY later.date LIMIT 1) n ON true
WHERE p.part = 'PUBLIC' AND (m.state = 'MINUTES_CONFIRMED' AND n.reference IS NOT NULL
        OR EXISTS (SELECT 1 FROM minute_paragraph q WHERE q.meeting_id = m.id))
    OR p.part = 'PRIVATE' AND m.state IN ('MINUTES_DRAFT', 'MINUTES_CONFIRMED')
        AND EXISTS (SELECT 1 FROM agenda_item i WHERE i.meeting_id = m.id AND i.part = 'PRIVATE');
