-- A case is what its steps made of it; the columns of complaint_case that follow from them are there for lists and
-- counts.
ALTER TABLE complaint_case
    ADD COLUMN authority text NOT NULL DEFAULT 'CHIEF_OFFICER'
        CHECK (authority IN ('CHIEF_OFFICER', 'LOCAL_POLICING_BODY')),
    ADD COLUMN made_on date,
    ADD COLUMN state text;
UPDATE complaint_case SET made_on = received_on,
    state = CASE WHEN finalised_on IS NOT NULL THEN 'FINALISED' WHEN recorded_on IS NOT NULL THEN 'RECORDED'
            ELSE 'RECEIVED' END;
ALTER TABLE complaint_case
    ALTER COLUMN authority DROP DEFAULT,
    ALTER COLUMN made_on SET NOT NULL,
    ALTER COLUMN state SET NOT NULL,
    ADD CONSTRAINT made_before_received CHECK (made_on <= received_on),
    -- Handled outside Schedule 3, a case is finalised without having been recorded.
    DROP CONSTRAINT complaint_case_check1,
    ADD CONSTRAINT finalised_last CHECK (finalised_on >= coalesce(recorded_on, received_on));

CREATE TABLE case_step (
    case_id uuid    NOT NULL REFERENCES complaint_case,
    number  integer NOT NULL CHECK (number >= 1),
    kind    text    NOT NULL,
    on_day  date    NOT NULL,
    -- Codes only: what was decided, why; never a person.
    detail  text    NOT NULL,
    PRIMARY KEY (case_id, number)
);
INSERT INTO case_step (case_id, number, kind, on_day, detail)
SELECT case_id, row_number() OVER (PARTITION BY case_id ORDER BY on_day, rank), kind, on_day, ''
FROM (
    SELECT id AS case_id, 1 AS rank, 'RECORDED' AS kind, recorded_on AS on_day FROM complaint_case
    WHERE recorded_on IS NOT NULL
    UNION ALL SELECT case_id, 2, 'SUSPENDED', from_on FROM suspension
    UNION ALL SELECT case_id, 3, 'RESUMED', to_on FROM suspension
    UNION ALL SELECT id, 4, 'FINALISED', finalised_on FROM complaint_case WHERE finalised_on IS NOT NULL) steps;
DROP TABLE suspension;

CREATE TABLE allegation (
    case_id       uuid    NOT NULL REFERENCES complaint_case,
    number        integer NOT NULL CHECK (number >= 1),
    category      text    NOT NULL,
    about_conduct boolean NOT NULL,
    -- Codes with a space between them.
    grounds       text    NOT NULL,
    referral      text    NOT NULL,
    factors       text    NOT NULL,
    PRIMARY KEY (case_id, number)
);

-- The list of a force's cases by who deals with them, newest first.
DROP INDEX complaint_case_list;
CREATE INDEX complaint_case_list ON complaint_case (force, authority, received_on DESC, id DESC);
