-- The audit trail belongs to its own role. The service can append through one function and read; nobody can change.
-- Chained per partition, so that writers of different things do not wait for each other. No personal data: ids only.
CREATE SCHEMA audit AUTHORIZATION "${audit-role}";
SET ROLE "${audit-role}";

CREATE TABLE audit.head (
    partition smallint PRIMARY KEY,
    seq       bigint   NOT NULL,
    hash      bytea    NOT NULL
);
INSERT INTO audit.head SELECT p, 0, sha256('answerable'::bytea) FROM generate_series(0, 15) AS p;

CREATE TABLE audit.entry (
    partition    smallint    NOT NULL,
    seq          bigint      NOT NULL,
    at           timestamptz NOT NULL,
    office       text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    detail       text        NOT NULL,
    hash         bytea       NOT NULL,
    PRIMARY KEY (partition, seq)
);
CREATE INDEX entry_of_subject ON audit.entry (subject_type, subject_id, at);

CREATE TABLE audit.checkpoint (
    partition smallint    NOT NULL,
    seq       bigint      NOT NULL,
    hash      bytea       NOT NULL,
    at        timestamptz NOT NULL,
    key_id    text        NOT NULL,
    signature bytea       NOT NULL,
    PRIMARY KEY (partition, seq)
);

CREATE FUNCTION audit.hash_of(previous bytea, e audit.entry) RETURNS bytea
    LANGUAGE sql STABLE AS $$
    SELECT sha256(previous || convert_to(
        jsonb_build_array(e.partition, e.seq, extract(epoch FROM e.at), e.office, e.action,
                          e.subject_type, e.subject_id, e.detail)::text, 'UTF8'))
$$;

CREATE FUNCTION audit.append(office text, action text, subject_type text, subject_id text, detail text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
DECLARE
    previous audit.head;
    e        audit.entry;
BEGIN
    SELECT * INTO previous FROM audit.head h
        WHERE h.partition = (hashtextextended(subject_id, 0) & 15)::smallint FOR UPDATE;
    e.partition := previous.partition;
    e.seq := previous.seq + 1;
    e.at := clock_timestamp();
    e.office := office;
    e.action := action;
    e.subject_type := subject_type;
    e.subject_id := subject_id;
    e.detail := detail;
    e.hash := audit.hash_of(previous.hash, e);
    INSERT INTO audit.entry SELECT e.*;
    UPDATE audit.head h SET seq = e.seq, hash = e.hash WHERE h.partition = e.partition;
    RETURN e.seq;
END
$$;

CREATE FUNCTION audit.sign(p smallint, s bigint, h bytea, key text, sig bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
    INSERT INTO audit.checkpoint VALUES (p, s, h, clock_timestamp(), key, sig) ON CONFLICT DO NOTHING
$$;

-- The first entry of each partition whose hash does not follow from the one before, a gap, or a cut-off end.
CREATE FUNCTION audit.breaks() RETURNS TABLE (partition smallint, seq bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = audit, pg_temp AS $$
    WITH chained AS (
        SELECT e, lag(e.hash, 1, sha256('answerable'::bytea)) OVER w AS previous,
               e.seq - lag(e.seq, 1, 0::bigint) OVER w AS step
        FROM audit.entry e WINDOW w AS (PARTITION BY e.partition ORDER BY e.seq)
    ), wrong AS (
        SELECT (e).partition AS p, (e).seq AS s FROM chained
        WHERE step <> 1 OR (e).hash <> audit.hash_of(previous, e)
        UNION ALL
        SELECT h.partition, h.seq FROM audit.head h
        LEFT JOIN LATERAL (SELECT max(e.seq) AS seq FROM audit.entry e WHERE e.partition = h.partition) last ON true
        WHERE coalesce(last.seq, 0) <> h.seq
        UNION ALL
        SELECT c.partition, c.seq FROM audit.checkpoint c
        LEFT JOIN audit.entry e ON e.partition = c.partition AND e.seq = c.seq
        WHERE e.hash IS DISTINCT FROM c.hash
    )
    SELECT p, min(s) FROM wrong GROUP BY p ORDER BY p
$$;

CREATE FUNCTION audit.refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail cannot be changed';
END
$$;
CREATE TRIGGER unchangeable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER unchangeable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC;
GRANT SELECT ON audit.entry, audit.checkpoint, audit.head TO "${service-role}";
GRANT EXECUTE ON FUNCTION audit.append, audit.sign, audit.breaks TO "${service-role}";
GRANT USAGE ON SCHEMA audit TO "${service-role}";
RESET ROLE;
