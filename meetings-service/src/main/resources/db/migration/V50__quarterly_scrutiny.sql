-- The scrutiny of a quarter as the office writes it and the force answers it. None of this is public: what is published
-- goes to the tables of the public record, so that no reader of those can meet a draft.
CREATE TABLE quarterly_scrutiny (
    id         uuid    PRIMARY KEY,
    reference  text    NOT NULL UNIQUE,
    force_code text    NOT NULL,
    body_code  text    NOT NULL REFERENCES body,
    body_kind  text    NOT NULL,
    meeting_id uuid    NOT NULL REFERENCES meeting,
    quarter    text    NOT NULL,
    title      text    NOT NULL,
    author     text    NOT NULL,
    marking    text    NOT NULL,
    respondent text,
    stage      text    NOT NULL CHECK (stage IN ('DRAFT', 'SENT', 'ANSWERED', 'PUBLISHED')),
    changed    boolean NOT NULL,
    version    int     NOT NULL DEFAULT 0,
    UNIQUE (body_code, quarter)
);
CREATE INDEX quarterly_scrutiny_of_force ON quarterly_scrutiny (force_code, id DESC);
CREATE INDEX quarterly_scrutiny_of_meeting ON quarterly_scrutiny (meeting_id);

CREATE TABLE quarterly_version (
    scrutiny_id uuid NOT NULL REFERENCES quarterly_scrutiny,
    side        text NOT NULL CHECK (side IN ('REPORT', 'RESPONSE', 'PUBLICATION')),
    version     int  NOT NULL CHECK (version > 0),
    made_on     date NOT NULL,
    reason      text,
    PRIMARY KEY (scrutiny_id, side, version)
);

CREATE TABLE quarterly_request (
    scrutiny_id   uuid NOT NULL REFERENCES quarterly_scrutiny,
    number        int  NOT NULL,
    from_version  int  NOT NULL,
    until_version int,
    kind          text NOT NULL CHECK (kind IN ('JUDGEMENT', 'REASSURANCE', 'DEEP_DIVE', 'EXPLANATION')),
    topic         text NOT NULL,
    wording       text NOT NULL,
    place         text NOT NULL,
    measure       text,
    withheld      text,
    PRIMARY KEY (scrutiny_id, number, from_version)
);

CREATE TABLE quarterly_ask (
    scrutiny_id uuid NOT NULL REFERENCES quarterly_scrutiny,
    position    int  NOT NULL,
    place       text NOT NULL,
    text        text NOT NULL,
    number      int,
    set_aside   text,
    PRIMARY KEY (scrutiny_id, position),
    CHECK (number IS NULL OR set_aside IS NULL)
);

CREATE TABLE quarterly_answer (
    scrutiny_id   uuid    NOT NULL REFERENCES quarterly_scrutiny,
    number        int     NOT NULL,
    from_version  int     NOT NULL,
    until_version int,
    kind          text    NOT NULL CHECK (kind IN ('ACKNOWLEDGED', 'EXPLAINED', 'DISPUTED', 'ACTION_PROMISED')),
    partly        boolean NOT NULL,
    text          text    NOT NULL,
    promise       text,
    given_on      date,
    held          text,
    withheld      text,
    PRIMARY KEY (scrutiny_id, number, from_version),
    CHECK ((kind = 'ACTION_PROMISED') = (promise IS NOT NULL))
);
