-- Complaint cases. No personal data yet: dates, the handling force and the law that applies.
CREATE TABLE complaint_case (
    id           uuid    PRIMARY KEY,
    reference    text    NOT NULL,
    force        text    NOT NULL,
    regime       text    NOT NULL
        CHECK (regime IN ('REGIME_2012', 'REGIME_2020', 'REGIME_2020_AMENDED_2025')),
    received_on  date    NOT NULL,
    recorded_on  date,
    finalised_on date,
    generated    boolean NOT NULL,
    version      integer NOT NULL,
    UNIQUE (force, reference),
    CHECK (recorded_on >= received_on),
    CHECK (finalised_on IS NULL OR (recorded_on IS NOT NULL AND finalised_on >= recorded_on))
);
-- The list of a force's cases, newest first.
CREATE INDEX complaint_case_list ON complaint_case (force, received_on DESC, id DESC);
-- What a month's statistics are counted from.
CREATE INDEX complaint_case_recorded ON complaint_case (force, recorded_on);
CREATE INDEX complaint_case_finalised ON complaint_case (force, finalised_on);

-- Times in which a case stood still, criminal proceedings for one.
CREATE TABLE suspension (
    case_id uuid NOT NULL REFERENCES complaint_case,
    from_on date NOT NULL,
    to_on   date NOT NULL,
    PRIMARY KEY (case_id, from_on),
    CHECK (to_on >= from_on)
);

-- The last number given out for references of a force's cases received in a year.
CREATE TABLE case_counter (
    force text    NOT NULL,
    year  integer NOT NULL,
    last  integer NOT NULL,
    PRIMARY KEY (force, year)
);

-- Which sets of generated cases are in, so that they are loaded once however many replicas start.
CREATE TABLE loaded_set (
    name      text        PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
