-- Reports that come out again and again.
CREATE TABLE report (
    id         uuid        PRIMARY KEY,
    force      text        COLLATE "C" NOT NULL,
    title      text        NOT NULL,
    marking    text        NOT NULL,
    template   text        NOT NULL,
    office     text        NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (force, title)
);
CREATE INDEX report_of_force ON report (force, id DESC);

-- Their editions. What one says is a tree of data; who may see how much of it is decided where it leaves.
CREATE TABLE edition (
    id             uuid        PRIMARY KEY,
    report_id      uuid        NOT NULL REFERENCES report,
    number         int         NOT NULL CHECK (number > 0),
    version        int         NOT NULL CHECK (version > 0),
    month          text        NOT NULL,
    as_known_at    timestamptz NOT NULL,
    state          text        NOT NULL,
    state_at       timestamptz NOT NULL,
    state_office   text        NOT NULL,
    signed_off_at  timestamptz,
    signed_off_by  text,
    to_public      boolean     NOT NULL DEFAULT false,
    corrects       int,
    reason         text,
    content        jsonb       NOT NULL,
    public_content jsonb       NOT NULL,
    commentary     jsonb       NOT NULL,
    acceptances    jsonb       NOT NULL,
    -- Also the path of a report's editions, newest first.
    UNIQUE (report_id, number)
);

-- What is published stands.
CREATE FUNCTION editions_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.state = 'PUBLISHED' THEN
        RAISE EXCEPTION 'an edition stands once it is published, and none is deleted';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER editions_stand BEFORE UPDATE OR DELETE ON edition
    FOR EACH ROW EXECUTE FUNCTION editions_stand();
