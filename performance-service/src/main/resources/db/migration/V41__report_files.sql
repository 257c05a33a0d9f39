-- What left the house of an edition, byte for byte.
CREATE TABLE edition_file (
    edition_id uuid  NOT NULL REFERENCES edition,
    audience   text  NOT NULL,
    form       text  NOT NULL,
    sha256     text  NOT NULL,
    size       int   NOT NULL,
    content    bytea NOT NULL,
    PRIMARY KEY (edition_id, audience, form)
);
CREATE TRIGGER edition_files_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_file
    FOR EACH STATEMENT EXECUTE FUNCTION rows_stand();
