-- Requests that were done, so that one sent again is not done again. Keyed hashes of key and body.
CREATE TABLE remembered_request (
    office    text NOT NULL,
    key_mark  text NOT NULL,
    body_mark text NOT NULL,
    case_id   uuid NOT NULL REFERENCES complaint_case,
    done_on   date NOT NULL,
    PRIMARY KEY (office, key_mark)
);

-- The transaction that changed a case last. Who asks what changed is given cases of transactions that are over only, in
-- their order, and so misses none, however late one commits.
ALTER TABLE complaint_case ADD COLUMN changed_in bigint NOT NULL DEFAULT 0;
CREATE FUNCTION complaint_case_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := CAST(CAST(pg_current_xact_id() AS text) AS bigint);
    RETURN NEW;
END $$;
CREATE TRIGGER complaint_case_changed BEFORE INSERT OR UPDATE ON complaint_case
    FOR EACH ROW EXECUTE FUNCTION complaint_case_changed();
CREATE INDEX complaint_case_changes ON complaint_case (force, changed_in, id);
