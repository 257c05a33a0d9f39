-- The last edition of published complaint figures that was taken, by force and period (from 1 April to the last day).
CREATE TABLE complaint_edition_taken (
    force    text NOT NULL,
    last_day date NOT NULL,
    edition  int  NOT NULL CHECK (edition > 0),
    PRIMARY KEY (force, last_day)
);
