-- Clocks of open cases that run, as they were reckoned last: what offices are told of beforehand and when one passes.
CREATE TABLE case_deadline (
    case_id  uuid    NOT NULL REFERENCES complaint_case,
    rule     text    NOT NULL,
    start_on date    NOT NULL,
    due_on   date    NOT NULL,
    warn_on  date    NOT NULL CHECK (warn_on <= due_on),
    warned   boolean NOT NULL,
    passed   boolean NOT NULL,
    PRIMARY KEY (case_id, rule, start_on)
);
CREATE INDEX case_deadline_warn ON case_deadline (warn_on) WHERE NOT warned;
CREATE INDEX case_deadline_pass ON case_deadline (due_on) WHERE NOT passed;

-- Under which calendar and policies the deadlines of a case were reckoned; another one now, and they are reckoned anew.
CREATE TABLE case_reckoned (
    case_id uuid PRIMARY KEY REFERENCES complaint_case,
    version text NOT NULL
);
CREATE INDEX complaint_case_open ON complaint_case (received_on, id)
    WHERE NOT generated AND state IN ('RECEIVED', 'OUTSIDE_SCHEDULE_3', 'RECORDED', 'HANDLED', 'SUSPENDED');
