-- Papers. A paper belongs to the body whose officer keeps it and is consulted at items of agendas, of one meeting or
-- several; it is read where a version of it was published, and by its officer and author before.

-- What papers hold, each content once.
CREATE TABLE paper_file (
    sha256  text  PRIMARY KEY,
    content bytea NOT NULL
);

CREATE TABLE paper (
    id         uuid PRIMARY KEY,
    body_code  text NOT NULL REFERENCES body,
    body_kind  text NOT NULL,
    force_code text NOT NULL,
    author     text NOT NULL CHECK (author IN ('BODY', 'COMMISSIONERS_OFFICE', 'CHIEF_CONSTABLE')),
    title      text NOT NULL,
    reference  text,
    marking    text CHECK (marking IN ('OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET', 'TOP_SECRET')),
    due_on     date
);
CREATE INDEX paper_of_author ON paper (force_code, author, id);

CREATE TABLE paper_version (
    id              uuid        PRIMARY KEY,
    paper_id        uuid        NOT NULL REFERENCES paper,
    number          int         NOT NULL CHECK (number > 0),
    label           text        NOT NULL,
    form            text        NOT NULL,
    file_sha256     text        NOT NULL REFERENCES paper_file,
    size            int         NOT NULL,
    pages           int,
    own_first_page  int         NOT NULL,
    data_cut        date,
    sent_at         timestamptz NOT NULL,
    UNIQUE (paper_id, number)
);
CREATE TRIGGER paper_version_kept BEFORE UPDATE OR DELETE ON paper_version
    FOR EACH ROW EXECUTE FUNCTION keep_published();

CREATE TABLE paper_clearance (
    version_id uuid    NOT NULL REFERENCES paper_version,
    clearance  text    NOT NULL CHECK (clearance IN ('FINANCE', 'LEGAL', 'MONITORING_OFFICER')),
    cleared    boolean NOT NULL,
    note       text    NOT NULL,
    given_on   date    NOT NULL,
    PRIMARY KEY (version_id, clearance)
);

-- Where a paper is taken (the consultation of OParl).
CREATE TABLE paper_consultation (
    id         uuid PRIMARY KEY,
    paper_id   uuid NOT NULL REFERENCES paper,
    item_id    uuid NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
    meeting_id uuid NOT NULL REFERENCES meeting,
    place      int  NOT NULL CHECK (place > 0),
    UNIQUE (paper_id, item_id),
    UNIQUE (item_id, place)
);
CREATE INDEX paper_consultation_of_meeting ON paper_consultation (meeting_id, item_id, place);

-- What was published of it there, to whom and by whose decision; never changed.
CREATE TABLE paper_publication (
    id              uuid        PRIMARY KEY,
    consultation_id uuid        NOT NULL REFERENCES paper_consultation,
    paper_id        uuid        NOT NULL REFERENCES paper,
    meeting_id      uuid        NOT NULL REFERENCES meeting,
    sequence        int         NOT NULL CHECK (sequence > 0),
    step            text        NOT NULL CHECK (step IN ('PUBLISHED', 'REPLACED', 'RELEASED')),
    reach           text        NOT NULL CHECK (reach IN ('PUBLIC', 'MEMBERS')),
    version         int         NOT NULL,
    published_at    timestamptz NOT NULL,
    reason          text,
    decision        text,
    decided_on      date,
    office          text        NOT NULL,
    UNIQUE (consultation_id, sequence),
    FOREIGN KEY (paper_id, version) REFERENCES paper_version (paper_id, number)
);
CREATE INDEX paper_publication_of_paper ON paper_publication (paper_id);
CREATE TRIGGER paper_publication_kept BEFORE UPDATE OR DELETE ON paper_publication
    FOR EACH ROW EXECUTE FUNCTION keep_published();
