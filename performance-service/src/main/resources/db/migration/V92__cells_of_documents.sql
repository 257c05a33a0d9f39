-- Beside a figure: what stands in its source, and what a reader of the source says of how it was read.
ALTER TABLE observation_version
    ADD COLUMN raw          text,
    ADD COLUMN readers_note text;

-- What somebody read in a cell of a document that did not arrive whole. The document itself is not kept; its hash is.
CREATE TABLE readers_note (
    force     text        NOT NULL,
    sha256    text        NOT NULL,
    in_table  int         NOT NULL CHECK (in_table > 0),
    -- 0: every row, or every column
    in_row    int         NOT NULL CHECK (in_row >= 0),
    in_column int         NOT NULL CHECK (in_column >= 0),
    reading   text,
    note      text        NOT NULL,
    office    text        NOT NULL,
    noted_at  timestamptz NOT NULL,
    PRIMARY KEY (force, sha256, in_table, in_row, in_column),
    CHECK (reading IS NULL OR (in_row > 0 AND in_column > 0))
);
