-- What anybody may read, version by version, as it was published. Feeds are made of this and of no other table, so that
-- nothing private can reach one. Versions are appended; a version never changes, save that a later one takes its place.
CREATE TABLE publication (
    id                 uuid        PRIMARY KEY,
    kind               text        NOT NULL CHECK (kind IN ('BODY', 'MEETING', 'AGENDA_ITEM', 'PAPER', 'MINUTES')),
    subject            text        NOT NULL,
    version            int         NOT NULL CHECK (version > 0),
    force_code         text        NOT NULL,
    body_code          text        NOT NULL,
    meeting_id         uuid,
    dated              date,
    content            text        NOT NULL,
    digest             text        NOT NULL,
    first_published_at timestamptz NOT NULL,
    published_at       timestamptz NOT NULL,
    withdrawn          boolean     NOT NULL,
    superseded_at      timestamptz,
    UNIQUE (kind, subject, version)
);
CREATE UNIQUE INDEX publication_current ON publication (kind, subject) WHERE superseded_at IS NULL;
CREATE INDEX publication_of_body ON publication (body_code, kind, published_at) WHERE superseded_at IS NULL;
CREATE INDEX publication_of_force ON publication (kind, force_code, published_at, subject) WHERE superseded_at IS NULL;
CREATE INDEX publication_of_meeting ON publication (meeting_id) WHERE superseded_at IS NULL;

CREATE FUNCTION publication_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
        AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a published version never changes';
END $$;
CREATE TRIGGER publication_stays BEFORE UPDATE OR DELETE ON publication
    FOR EACH ROW EXECUTE FUNCTION publication_stays();

-- Something was written that may have changed what the public reads. Whoever writes it need not know of the record:
-- a table whose rows the public may read has its trigger here or in the migration that makes it.
CREATE TABLE public_change (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('BODY', 'MEETING')),
    key  text NOT NULL
);

CREATE FUNCTION public_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public_change (kind, key)
    SELECT DISTINCT TG_ARGV[0], k
    FROM (VALUES (to_jsonb(NEW) ->> TG_ARGV[1]), (to_jsonb(OLD) ->> TG_ARGV[1])) AS changed(k)
    WHERE k IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER body_changed AFTER INSERT OR UPDATE OR DELETE ON body
    FOR EACH ROW EXECUTE FUNCTION public_changed('BODY', 'code');
CREATE TRIGGER meeting_changed AFTER INSERT OR UPDATE OR DELETE ON meeting
    FOR EACH ROW EXECUTE FUNCTION public_changed('MEETING', 'id');
CREATE TRIGGER agenda_item_changed AFTER INSERT OR UPDATE OR DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION public_changed('MEETING', 'meeting_id');
CREATE TRIGGER minute_paragraph_changed AFTER INSERT OR UPDATE OR DELETE ON minute_paragraph
    FOR EACH ROW EXECUTE FUNCTION public_changed('MEETING', 'meeting_id');
CREATE TRIGGER scrutiny_report_changed AFTER INSERT OR UPDATE OR DELETE ON scrutiny_report
    FOR EACH ROW EXECUTE FUNCTION public_changed('MEETING', 'meeting_id');

-- By which matrix the record was last filled; a service with another looks at everything anew at its start.
CREATE TABLE public_record_shape (
    one   boolean PRIMARY KEY CHECK (one),
    shape text    NOT NULL
);
