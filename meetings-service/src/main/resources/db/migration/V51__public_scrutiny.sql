-- Of an answer written here the public reads what kind it is and whether it came late; of one in the reference record
-- neither is known.
ALTER TABLE answer
    ADD COLUMN kind text CHECK (kind IN ('ACKNOWLEDGED', 'EXPLAINED', 'DISPUTED', 'ACTION_PROMISED')),
    ADD COLUMN late boolean;

-- Questions and answers together are a thing of the public record of their own.
ALTER TABLE publication DROP CONSTRAINT publication_kind_check;
ALTER TABLE publication ADD CONSTRAINT publication_kind_check
    CHECK (kind IN ('BODY', 'MEETING', 'AGENDA_ITEM', 'PAPER', 'MINUTES', 'SCRUTINY'));

CREATE FUNCTION public_scrutiny_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public_change (kind, key)
    SELECT DISTINCT 'MEETING', CAST(r.meeting_id AS text) FROM scrutiny_report r
    WHERE r.id IN (NEW.report_id, OLD.report_id);
    RETURN NULL;
END $$;
CREATE TRIGGER scrutiny_request_changed AFTER INSERT OR UPDATE OR DELETE ON scrutiny_request
    FOR EACH ROW EXECUTE FUNCTION public_scrutiny_changed();

CREATE FUNCTION public_answer_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public_change (kind, key)
    SELECT DISTINCT 'MEETING', CAST(r.meeting_id AS text)
    FROM scrutiny_request q JOIN scrutiny_report r ON r.id = q.report_id
    WHERE q.id IN (NEW.request_id, OLD.request_id);
    RETURN NULL;
END $$;
CREATE TRIGGER answer_changed AFTER INSERT OR UPDATE OR DELETE ON answer
    FOR EACH ROW EXECUTE FUNCTION public_answer_changed();
