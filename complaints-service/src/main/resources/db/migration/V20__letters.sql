-- Letters about a case. What they say lies in the vault, at letter/<id>/<wording>.
CREATE TABLE case_letter (
    id           uuid    PRIMARY KEY,
    case_id      uuid    NOT NULL REFERENCES complaint_case,
    kind         text    NOT NULL CHECK (kind IN ('OUTCOME', 'TIMELINESS')),
    addressee    integer,
    period_end   date,
    reason       text,
    recipients   text,
    template     text    NOT NULL,
    dated_on     date    NOT NULL,
    approved_on  date,
    sent_on      date    CHECK (sent_on = dated_on),
    delivery     text,
    version      integer NOT NULL CHECK (version >= wording),
    wording      integer NOT NULL CHECK (wording >= 1),
    finalised_as integer NOT NULL,
    FOREIGN KEY (case_id, addressee) REFERENCES case_person,
    CHECK ((kind = 'OUTCOME') = (addressee IS NOT NULL)),
    CHECK ((kind = 'TIMELINESS') = (period_end IS NOT NULL)),
    CHECK ((kind = 'TIMELINESS') = (reason IS NOT NULL)),
    CHECK ((kind = 'TIMELINESS') = (recipients IS NOT NULL)),
    CHECK ((sent_on IS NULL) = (delivery IS NULL)),
    CHECK (sent_on IS NULL OR approved_on IS NOT NULL)
);
CREATE INDEX case_letter_of_case ON case_letter (case_id, id);

-- The register of letters on long investigations is what the courses of cases say of them.
CREATE INDEX case_step_timeliness_letter ON case_step (on_day DESC, case_id DESC)
    WHERE kind = 'TIMELINESS_LETTER_SENT';
-- Which are due.
CREATE INDEX case_deadline_timeliness_letter ON case_deadline (start_on, case_id)
    WHERE rule = 'timeliness_letter_written';
