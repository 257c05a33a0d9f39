-- How far the files of an edition are printed that somebody wants out; the latest try of each edition.
CREATE TABLE edition_printing (
    edition_id uuid        PRIMARY KEY REFERENCES edition,
    attempt    uuid        NOT NULL,
    to_public  boolean     NOT NULL,
    office     text        NOT NULL,
    asked_at   timestamptz NOT NULL,
    moved_at   timestamptz NOT NULL,
    done       int         NOT NULL DEFAULT 0,
    files      int         NOT NULL,
    ending     text        CHECK (ending IN ('PUBLISHED', 'FAILED')),
    reason     text
);
