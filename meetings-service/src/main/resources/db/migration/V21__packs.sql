-- Packs as they were assembled, each content once; what was given out stays.
CREATE TABLE pack_file (
    meeting_id   uuid        NOT NULL REFERENCES meeting,
    audience     text        NOT NULL CHECK (audience IN ('PUBLIC', 'MEMBERS', 'FULL')),
    inputs       text        NOT NULL,
    front        int         NOT NULL,  -- pages of the agenda
    inner_front  int         NOT NULL,  -- pages of the list of what is restricted
    sha256       text        NOT NULL,
    content      bytea       NOT NULL,
    assembled_at timestamptz NOT NULL,
    PRIMARY KEY (meeting_id, audience, inputs)
);
CREATE TRIGGER pack_file_kept BEFORE UPDATE OR DELETE ON pack_file
    FOR EACH ROW EXECUTE FUNCTION keep_published();
