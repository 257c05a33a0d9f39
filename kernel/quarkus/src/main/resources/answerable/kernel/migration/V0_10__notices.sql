-- What offices are told of a day. Kind, subject and day are the notice: it is raised once.
CREATE TABLE notice (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL,
    subject    text        NOT NULL,
    due        date        NOT NULL,
    office     text        NOT NULL,
    force_code text        NOT NULL,
    body_code  text,
    title      text        NOT NULL,
    text       text        NOT NULL,
    raised_at  timestamptz NOT NULL,
    claimed_at timestamptz,
    sent_at    timestamptz,
    UNIQUE (kind, subject, due)
);
CREATE INDEX notice_unsent ON notice (raised_at, id) WHERE sent_at IS NULL;
