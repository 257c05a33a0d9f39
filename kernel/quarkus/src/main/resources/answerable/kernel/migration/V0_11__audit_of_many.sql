-- Many subjects at once: the heads of their partitions are taken and given back once, however many entries follow them.
SET ROLE "${audit-role}";

CREATE FUNCTION audit.append_all(office text, action text, subject_type text, subject_ids text[], detail text)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
DECLARE
    part    record;
    head    audit.head;
    e       audit.entry;
    heads   audit.head[] := '{}';
    entries audit.entry[] := '{}';
BEGIN
    e.office := office;
    e.action := action;
    e.subject_type := subject_type;
    e.detail := detail;
    -- In one order, whoever appends: two batches never wait for each other in a circle.
    FOR part IN
        SELECT h AS head, s.ids FROM audit.head h
        JOIN (SELECT (hashtextextended(id, 0) & 15)::smallint AS partition, array_agg(id ORDER BY id) AS ids
              FROM unnest(subject_ids) AS id GROUP BY 1) s ON s.partition = h.partition
        ORDER BY h.partition FOR UPDATE OF h
    LOOP
        head := part.head;
        e.partition := head.partition;
        e.at := clock_timestamp();
        FOREACH e.subject_id IN ARRAY part.ids LOOP
            head.seq := head.seq + 1;
            e.seq := head.seq;
            e.hash := audit.hash_of(head.hash, e);
            head.hash := e.hash;
            entries := entries || e;
        END LOOP;
        heads := heads || head;
    END LOOP;
    UPDATE audit.head h SET seq = n.seq, hash = n.hash FROM unnest(heads) AS n WHERE n.partition = h.partition;
    INSERT INTO audit.entry SELECT * FROM unnest(entries);
    RETURN cardinality(entries);
END
$$;

REVOKE ALL ON FUNCTION audit.append_all FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.append_all TO "${service-role}";
RESET ROLE;
