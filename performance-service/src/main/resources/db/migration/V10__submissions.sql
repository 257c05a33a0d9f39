-- Codes are compared byte by byte: the same in every database, and the order of the index is that of the service.
ALTER TABLE observation
    ALTER COLUMN force TYPE text COLLATE "C",
    ALTER COLUMN measure TYPE text COLLATE "C",
    ALTER COLUMN area TYPE text COLLATE "C",
    ALTER COLUMN statistic TYPE text COLLATE "C";

-- What a source says beside the value; both kept as they were known.
ALTER TABLE observation_version
    ADD COLUMN base        numeric,
    ADD COLUMN sample      numeric,
    ADD COLUMN provisional boolean NOT NULL DEFAULT false,
    ADD COLUMN as_at       date;

-- Every file is written set by set from its own staging, so each version has its observation and its submission by
-- construction; a foreign key would ask a million times what one statement knows. What keeps it so is that nothing
-- of an observation or of an accepted file is ever changed or deleted.
ALTER TABLE observation_version
    DROP CONSTRAINT observation_version_observation_id_fkey,
    DROP CONSTRAINT observation_version_submission_id_fkey;

CREATE FUNCTION rows_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps what it holds', TG_TABLE_NAME;
END $$;
CREATE TRIGGER observation_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON observation
    FOR EACH STATEMENT EXECUTE FUNCTION rows_stand();
CREATE TRIGGER submission_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON submission
    FOR EACH STATEMENT EXECUTE FUNCTION rows_stand();
CREATE TRIGGER versions_are_kept BEFORE TRUNCATE ON observation_version
    FOR EACH STATEMENT EXECUTE FUNCTION rows_stand();

-- Rows arrive in the order of these moments: a few pages of index however many rows.
CREATE INDEX version_known ON observation_version USING brin (known_at);
CREATE INDEX version_published ON observation_version USING brin (published_at);

-- Which file said it, by row, and who sent it how.
ALTER TABLE submission
    ADD COLUMN media_type text,
    ADD COLUMN bytes      bigint;

-- Each try at sending a file: its progress, and what became of it. The key makes a second try the same one.
CREATE TABLE submission_run (
    id              uuid        PRIMARY KEY,
    office          text        NOT NULL,
    forces          text[]      NOT NULL,
    idempotency_key text,
    sha256          text        NOT NULL,
    media_type      text        NOT NULL,
    bytes           bigint      NOT NULL,
    dry_run         boolean     NOT NULL,
    state           text        NOT NULL,
    rows_read       bigint      NOT NULL DEFAULT 0,
    started_at      timestamptz NOT NULL,
    finished_at     timestamptz,
    report          jsonb
);
CREATE UNIQUE INDEX submission_run_of_key ON submission_run (office, idempotency_key)
    WHERE idempotency_key IS NOT NULL;
CREATE INDEX submission_run_of_office ON submission_run (office, started_at DESC, id DESC);

-- How an office's own spreadsheets are read.
CREATE TABLE column_mapping (
    force    text        NOT NULL,
    name     text        NOT NULL,
    mapping  jsonb       NOT NULL,
    office   text        NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (force, name)
);

-- What was published where and when. A moment to come is an embargo.
CREATE TABLE publication (
    id            uuid        PRIMARY KEY,
    force         text        NOT NULL,
    document      text        NOT NULL,
    title         text        NOT NULL,
    place         text,
    published_at  timestamptz NOT NULL,
    assumed       boolean     NOT NULL DEFAULT false,
    note          text,
    office        text        NOT NULL,
    registered_at timestamptz NOT NULL,
    figures       int         NOT NULL,
    UNIQUE (force, document)
);
CREATE INDEX publication_of_force ON publication (force, published_at DESC, id DESC);
