-- What a figure is of. Codes are those of the reviewed dictionary (src/main/resources/reference).
CREATE TABLE observation (
    id           uuid PRIMARY KEY,
    force        text NOT NULL,
    measure      text NOT NULL,
    area         text NOT NULL,
    statistic    text NOT NULL,
    period_start date NOT NULL,
    period_end   date NOT NULL,
    period_kind  text NOT NULL,
    CHECK (period_end >= period_start),
    -- Also the path of every series.
    UNIQUE (force, measure, area, statistic, period_end, period_start)
);

-- A file that was accepted.
CREATE TABLE submission (
    id           uuid        PRIMARY KEY,
    sha256       text        NOT NULL,
    purpose      text        NOT NULL,
    office       text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    lines        int         NOT NULL,
    added        int         NOT NULL,
    corrected    int         NOT NULL
);
CREATE INDEX submission_of_file ON submission (sha256, purpose);

-- What was known of it when. Nothing is overwritten: a correction is a later version with a reason.
CREATE TABLE observation_version (
    observation_id uuid        NOT NULL REFERENCES observation,
    version        int         NOT NULL CHECK (version > 0),
    known_at       timestamptz NOT NULL,
    published_at   timestamptz,
    printed        text        NOT NULL,
    number         numeric,
    form           text        NOT NULL,
    unit           text        NOT NULL,
    numerator      numeric,
    denominator    numeric,
    source         text        NOT NULL,
    note           text,
    reason         text,
    submission_id  uuid        NOT NULL REFERENCES submission,
    PRIMARY KEY (observation_id, version),
    CHECK (published_at IS NULL OR published_at >= known_at),
    CHECK (version = 1 OR reason IS NOT NULL)
);

-- Only the moment of publication may be set later, once; everything else of a version stands.
CREATE FUNCTION versions_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.published_at IS NOT NULL
       OR (to_jsonb(OLD) - 'published_at') <> (to_jsonb(NEW) - 'published_at') THEN
        RAISE EXCEPTION 'a version of a figure stands as it was known';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER versions_stand BEFORE UPDATE OR DELETE ON observation_version
    FOR EACH ROW EXECUTE FUNCTION versions_stand();
