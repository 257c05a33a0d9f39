-- Full text search. Every word is indexed under the number of the reach it belongs to ("17/burglary"), so that a search
-- looks up the words of the reaches its caller has and no other's: what is private to somebody else is not even visited,
-- and a word that occurs only there costs and answers the same as one that occurs nowhere.

-- Who may read a passage: a cell of the permission matrix, and whose it is where the cell depends on that.
CREATE TABLE search_reach (
    id         int  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    type       text NOT NULL,
    field      text NOT NULL,
    state      text NOT NULL,
    force_code text,
    body_code  text,
    UNIQUE NULLS NOT DISTINCT (type, field, state, force_code, body_code)
);
CREATE INDEX search_reach_of_body ON search_reach (body_code);
CREATE INDEX search_reach_of_force ON search_reach (force_code);

CREATE FUNCTION search_keys(reach int, title text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT regexp_replace(
        (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B'))::text,
        '(^| )''', '\1''' || reach || '/', 'g')::tsvector
$$;

CREATE FUNCTION search_query(reach int, words text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT regexp_replace(
        websearch_to_tsquery('english', words)::text, '(^|[ (!])''', '\1''' || reach || '/', 'g')::tsquery
$$;

-- One passage of something that can be found. A thing with a public line and private details has two.
CREATE TABLE search_passage (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL,
    subject_id uuid NOT NULL,
    meeting_id uuid,
    reach_id   int  NOT NULL REFERENCES search_reach,
    force_code text NOT NULL,
    body_code  text,
    dated      date,
    reference  text,
    title      text NOT NULL,
    body       text NOT NULL,
    keys       tsvector NOT NULL GENERATED ALWAYS AS (search_keys(reach_id, title, body)) STORED
);
CREATE INDEX search_passage_keys ON search_passage USING gin (keys) WITH (fastupdate = off);
CREATE INDEX search_passage_of_subject ON search_passage (subject_id);

-- The shape the index was last filled in; a service that fills it otherwise fills it anew.
CREATE TABLE search_fill (
    shape     text        PRIMARY KEY,
    filled_at timestamptz NOT NULL
);
