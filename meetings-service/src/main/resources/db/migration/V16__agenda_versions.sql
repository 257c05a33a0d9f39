-- An item of an agenda that is not published yet is its body's own.
ALTER TABLE agenda_item ADD COLUMN published boolean NOT NULL DEFAULT true;

-- What was published, when, and why again; never changed.
CREATE TABLE agenda_version (
    id           uuid        PRIMARY KEY,
    meeting_id   uuid        NOT NULL REFERENCES meeting,
    version      int         NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('AGENDA', 'CHANGE', 'SUPPLEMENT', 'URGENT')),
    published_at timestamptz NOT NULL,
    reason       text,
    exclusion    text,
    warnings     text        NOT NULL,  -- one a line
    UNIQUE (meeting_id, version)
);

CREATE TABLE agenda_version_line (
    id         uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES agenda_version,
    position   int  NOT NULL,
    number     text NOT NULL,
    heading    text NOT NULL,
    part       text NOT NULL,
    exemption  text,
    UNIQUE (version_id, position)
);

CREATE FUNCTION keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was published is not changed';
END $$;
CREATE TRIGGER agenda_version_kept BEFORE UPDATE OR DELETE ON agenda_version
    FOR EACH ROW EXECUTE FUNCTION keep_published();
CREATE TRIGGER agenda_version_line_kept BEFORE UPDATE OR DELETE ON agenda_version_line
    FOR EACH ROW EXECUTE FUNCTION keep_published();
