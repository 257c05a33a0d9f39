-- Passages stand on shelves: those of one reach and one year. A search takes its caller's shelves from the newest back and
-- stops at as many as are ranked, so that a common word costs no more than a rare one. A word is indexed under the number
-- of its shelf ("17/burglary"), and a shelf belongs to one reach: no other's words are visited, as before.
-- The index is filled anew at the next start.
DROP TABLE search_passage;
DELETE FROM search_reach;
DELETE FROM search_fill;

CREATE TABLE search_shelf (
    id       int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    reach_id int NOT NULL REFERENCES search_reach,
    year     int NOT NULL,
    UNIQUE (reach_id, year)
);

CREATE TABLE search_passage (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL,
    subject_id uuid NOT NULL,
    meeting_id uuid,
    shelf_id   int  NOT NULL REFERENCES search_shelf,
    force_code text NOT NULL,
    body_code  text,
    dated      date,
    reference  text,
    title      text NOT NULL,
    body       text NOT NULL,
    keys       tsvector NOT NULL GENERATED ALWAYS AS (search_keys(shelf_id, title, body)) STORED
);
CREATE INDEX search_passage_keys ON search_passage USING gin (keys) WITH (fastupdate = off);
CREATE INDEX search_passage_of_subject ON search_passage (subject_id);
CREATE INDEX search_passage_narrowed ON search_passage (shelf_id, force_code, kind);
