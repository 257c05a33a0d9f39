-- Many entries at once, each with its own words: the heads of their partitions are taken and given back once.
SET ROLE "${audit-role}";

CREATE FUNCTION audit.append_each(
    offices text[], actions text[], subject_types text[], subject_ids text[], details text[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
DECLARE
    part    record;
    head    audit.head;
    e       audit.entry;
    heads   audit.head[] := '{}';
    entries audit.entry[] := '{}';
    n       int;
BEGIN
    -- In one order, whoever appends: two batches never wait for each other in a circle.
    FOR part IN
        SELECT h AS head, s.places FROM audit.head h
        JOIN (SELECT (hashtextextended(id, 0) & 15)::smallint AS partition, array_agg(place::int ORDER BY place) AS places
              FROM unnest(subject_ids) WITH ORDINALITY AS subject(id, place) GROUP BY 1) s ON s.partition = h.partition
        ORDER BY h.partition FOR UPDATE OF h
    LOOP
        head := part.head;
        e.partition := head.partition;
        e.at := clock_timestamp();
        FOREACH n IN ARRAY part.places LOOP
            head.seq := head.seq + 1;
            e.seq := head.seq;
            e.office := offices[n];
            e.action := actions[n];
            e.subject_type := subject_types[n];
            e.subject_id := subject_ids[n];
            e.detail := details[n];
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

-- Replicas of the version before still append by it while they are replaced.
CREATE OR REPLACE FUNCTION audit.append_all(
    office text, action text, subject_type text, subject_ids text[], detail text) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
    SELECT audit.append_each(
        array_fill(office, ARRAY[cardinality(subject_ids)]), array_fill(action, ARRAY[cardinality(subject_ids)]),
        array_fill(subject_type, ARRAY[cardinality(subject_ids)]), subject_ids,
        array_fill(detail, ARRAY[cardinality(subject_ids)]))
$$;

REVOKE ALL ON FUNCTION audit.append_each FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.append_each TO "${service-role}";
RESET ROLE;
