-- Which closed cases an office drew to look into, and why. The draw can be made again: cases are ordered by a digest of
-- the sample's id and theirs.
CREATE TABLE dip_sample (
    id             uuid PRIMARY KEY,
    force          text NOT NULL,
    drawn_on       date NOT NULL,
    finalised_from date NOT NULL,
    finalised_to   date NOT NULL CHECK (finalised_to >= finalised_from),
    reason         text NOT NULL
);
CREATE TABLE dip_sample_case (
    sample_id uuid    NOT NULL REFERENCES dip_sample,
    position  integer NOT NULL CHECK (position >= 1),
    case_id   uuid    NOT NULL REFERENCES complaint_case,
    PRIMARY KEY (sample_id, position)
);
