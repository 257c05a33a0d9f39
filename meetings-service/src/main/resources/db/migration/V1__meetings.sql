-- Bodies and their meetings.
CREATE TABLE body (
    code       text PRIMARY KEY,
    name       text NOT NULL,
    kind       text NOT NULL,
    force_code text NOT NULL,
    nation     text NOT NULL,
    host       text NOT NULL,
    chair_role text NOT NULL,
    frequency  text NOT NULL,
    purpose    text NOT NULL,
    source     text NOT NULL
);
CREATE INDEX body_of_force ON body (force_code, code);

CREATE TABLE meeting (
    id                    uuid    PRIMARY KEY,
    reference             text    NOT NULL UNIQUE,
    body_code             text    NOT NULL REFERENCES body,
    body_kind             text    NOT NULL,
    force_code            text    NOT NULL,
    title                 text    NOT NULL,
    date                  date    NOT NULL,
    start_time            time,
    finish_time           time,
    venue                 text    NOT NULL,
    virtual               boolean NOT NULL,
    state                 text    NOT NULL,
    record_type           text    NOT NULL,
    access_rule           text    NOT NULL,
    observers             int,
    registration_deadline timestamp,
    original_date         date,
    moved_reason          text,
    notes                 text    NOT NULL  -- one a line
);
CREATE INDEX meeting_in_order ON meeting (date DESC, reference DESC);
CREATE INDEX meeting_of_body ON meeting (body_code, date DESC, reference DESC);
CREATE INDEX meeting_of_force ON meeting (force_code, date DESC, reference DESC);

CREATE TABLE agenda_item (
    id                  uuid PRIMARY KEY,
    meeting_id          uuid NOT NULL REFERENCES meeting,
    number              text NOT NULL,
    sort_key            text NOT NULL COLLATE "C",
    heading             text NOT NULL,
    part                text NOT NULL,
    exemption_regime    text,
    exemption_provision text,
    kind                text NOT NULL,
    pages               text NOT NULL,
    paper               text NOT NULL,
    note                text NOT NULL,
    outcome             text NOT NULL,
    UNIQUE (meeting_id, number)
);
CREATE INDEX agenda_item_in_order ON agenda_item (meeting_id, sort_key);

CREATE TABLE attendance (
    id             uuid PRIMARY KEY,
    meeting_id     uuid NOT NULL REFERENCES meeting,
    position       int  NOT NULL,
    office         text NOT NULL,
    organisation   text NOT NULL,
    capacity       text NOT NULL,
    kind           text NOT NULL,
    substitute_for text NOT NULL,
    UNIQUE (meeting_id, position)
);

CREATE TABLE minute_paragraph (
    id              uuid    PRIMARY KEY,
    meeting_id      uuid    NOT NULL REFERENCES meeting,
    position        int     NOT NULL,
    anchor          text    NOT NULL,
    anchor_assigned boolean NOT NULL,
    gist            text    NOT NULL,
    part            text    NOT NULL,
    UNIQUE (meeting_id, position)
);

CREATE TABLE action (
    id                 uuid    PRIMARY KEY,
    body_code          text    NOT NULL REFERENCES body,
    body_kind          text    NOT NULL,
    force_code         text    NOT NULL,
    meeting_id         uuid    NOT NULL REFERENCES meeting,
    reference          text    NOT NULL,
    reference_assigned boolean NOT NULL,
    year               int     NOT NULL,
    sequence           int     NOT NULL,
    text               text    NOT NULL,
    owner              text    NOT NULL,
    kind               text    NOT NULL,
    raised_at          date    NOT NULL,
    minute_anchor      text    NOT NULL,
    part               text    NOT NULL,
    due_form           text    NOT NULL,
    due_date           date,
    due_text           text    NOT NULL,
    status             text    NOT NULL,
    note               text    NOT NULL,
    evidence           text,
    decision           text,
    closed_on          date,
    version            int     NOT NULL DEFAULT 0,
    UNIQUE (body_code, reference)
);
CREATE INDEX action_of_meeting ON action (meeting_id, year, sequence);

-- Scrutiny of the force.
CREATE TABLE scrutiny_report (
    id         uuid PRIMARY KEY,
    reference  text NOT NULL UNIQUE,
    force_code text NOT NULL,
    title      text NOT NULL,
    version    text NOT NULL,
    date       date NOT NULL,
    author     text NOT NULL,
    marking    text NOT NULL,
    meeting_id uuid NOT NULL REFERENCES meeting
);

CREATE TABLE scrutiny_request (
    id        uuid PRIMARY KEY,
    report_id uuid NOT NULL REFERENCES scrutiny_report,
    number    int  NOT NULL,
    topic     text NOT NULL,
    type      text NOT NULL,
    gist      text NOT NULL,
    asked_on  date NOT NULL,
    status    text NOT NULL,
    UNIQUE (report_id, number)
);

CREATE TABLE answer (
    id         uuid PRIMARY KEY,
    request_id uuid NOT NULL UNIQUE REFERENCES scrutiny_request,
    reference  text NOT NULL,
    gist       text NOT NULL,
    given_on   date NOT NULL,
    office     text NOT NULL
);

CREATE TABLE topic_assessment (
    id         uuid PRIMARY KEY,
    report_id  uuid NOT NULL REFERENCES scrutiny_report,
    position   int  NOT NULL,
    topic      text NOT NULL,
    assessment text NOT NULL,
    gist       text NOT NULL,
    UNIQUE (report_id, position)
);

CREATE TABLE unanswered_ask (
    id        uuid PRIMARY KEY,
    report_id uuid NOT NULL REFERENCES scrutiny_report,
    position  int  NOT NULL,
    topic     text NOT NULL,
    gist      text NOT NULL,
    UNIQUE (report_id, position)
);

CREATE TABLE disputed_claim (
    id        uuid PRIMARY KEY,
    report_id uuid NOT NULL REFERENCES scrutiny_report,
    position  int  NOT NULL,
    subject   text NOT NULL,
    UNIQUE (report_id, position)
);

CREATE TABLE claim_position (
    id       uuid PRIMARY KEY,
    claim_id uuid NOT NULL REFERENCES disputed_claim,
    position int  NOT NULL,
    office   text NOT NULL,
    held     text NOT NULL,
    UNIQUE (claim_id, position)
);

CREATE TABLE deep_dive (
    id          uuid PRIMARY KEY,
    force_code  text NOT NULL,
    topic       text NOT NULL,
    proposed_by text NOT NULL,
    target      text NOT NULL,
    state       text NOT NULL,
    source      text NOT NULL,
    UNIQUE (force_code, topic)
);

CREATE TABLE accountability_topic (
    id             uuid PRIMARY KEY,
    meeting_id     uuid NOT NULL REFERENCES meeting,
    position       int  NOT NULL,
    topic          text NOT NULL,
    context        text NOT NULL,
    questions      int  NOT NULL,
    questions_gist text NOT NULL,
    findings       text NOT NULL,
    UNIQUE (meeting_id, position)
);

CREATE TABLE topic_action (
    topic_id  uuid NOT NULL REFERENCES accountability_topic,
    action_id uuid NOT NULL REFERENCES action,
    PRIMARY KEY (topic_id, action_id)
);

-- The reviewed tie between a measure of the performance service and what scrutinised it.
CREATE TABLE measure_link (
    measure_code text NOT NULL,
    force_code   text NOT NULL,
    kind         text NOT NULL,
    subject_id   uuid NOT NULL,
    reason       text NOT NULL,
    PRIMARY KEY (force_code, measure_code, kind, subject_id)
);

CREATE TABLE reference_load (
    checksum  text        PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
