-- What a local policing body does of its force's complaints, by the day they were made (Police Reform Act 2002 s.13A).
CREATE TABLE local_model (
    force       text NOT NULL,
    starts_on   date NOT NULL,
    model       text NOT NULL CHECK (model IN ('BASIC', 'TRIAGE', 'CUSTOMER_CONTACT')),
    notified_on date NOT NULL CHECK (notified_on < starts_on),
    PRIMARY KEY (force, starts_on)
);

-- The model a case falls under never changes; its place in the permission matrix follows from its steps.
ALTER TABLE complaint_case
    ADD COLUMN local_model text NOT NULL DEFAULT 'BASIC' CHECK (local_model IN ('BASIC', 'TRIAGE', 'CUSTOMER_CONTACT')),
    ADD COLUMN place text NOT NULL DEFAULT 'with-force';
UPDATE complaint_case SET place = CASE
    WHEN authority = 'LOCAL_POLICING_BODY' AND NOT reviewed_by_office THEN 'with-office'
    WHEN reviewed_by_office THEN 'with-force-reviewed' ELSE 'with-force' END
    WHERE authority = 'LOCAL_POLICING_BODY' OR reviewed_by_office;
-- Whether somebody may take in a complaint made on a day is looked up by day.
CREATE INDEX complaint_case_made ON complaint_case (force, made_on) WHERE NOT generated;
