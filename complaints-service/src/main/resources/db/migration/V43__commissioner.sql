-- Complaints against a commissioner are the panel's; days and codes only, never who or what.
CREATE TABLE commissioner_complaint (
    id          uuid    PRIMARY KEY,
    reference   text    NOT NULL,
    force       text    NOT NULL,
    body        text    NOT NULL,
    matter      text    NOT NULL CHECK (matter IN ('COMPLAINT', 'CONDUCT_MATTER')),
    received_on date    NOT NULL,
    recorded_on date    CHECK (recorded_on >= received_on),
    version     integer NOT NULL,
    UNIQUE (body, reference)
);
CREATE INDEX commissioner_complaint_list ON commissioner_complaint (body, received_on DESC, id DESC);
CREATE INDEX commissioner_complaint_numbers ON commissioner_complaint (force, recorded_on);

CREATE TABLE panel_step (
    complaint_id uuid    NOT NULL REFERENCES commissioner_complaint,
    number       integer NOT NULL CHECK (number >= 1),
    kind         text    NOT NULL,
    on_day       date    NOT NULL,
    ground       text,
    PRIMARY KEY (complaint_id, number)
);
