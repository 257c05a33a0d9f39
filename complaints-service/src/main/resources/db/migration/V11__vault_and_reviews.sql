-- Personal data is sealed with a key of its case; the key is kept wrapped by one that rotates and is not in here.
CREATE TABLE case_key (
    case_id    uuid  PRIMARY KEY REFERENCES complaint_case,
    wrapped_by text  NOT NULL,
    wrapped    bytea NOT NULL
);
CREATE INDEX case_key_rotation ON case_key (wrapped_by);
CREATE TABLE sealed_text (
    case_id uuid  NOT NULL REFERENCES case_key,
    -- What it is within the case; it opens in no other place.
    place   text  NOT NULL,
    sealed  bytea NOT NULL,
    PRIMARY KEY (case_id, place)
);

ALTER TABLE complaint_case ADD COLUMN reviewed_by_office boolean NOT NULL DEFAULT false;
ALTER TABLE complaint_case ALTER COLUMN reviewed_by_office DROP DEFAULT;

CREATE TABLE review (
    id           uuid    PRIMARY KEY,
    case_id      uuid    NOT NULL REFERENCES complaint_case,
    force        text    NOT NULL,
    regime       text    NOT NULL,
    body         text    NOT NULL CHECK (body IN ('LOCAL_POLICING_BODY', 'INDEPENDENT_OFFICE')),
    sent_to      text    NOT NULL CHECK (sent_to IN ('LOCAL_POLICING_BODY', 'INDEPENDENT_OFFICE')),
    provided_on  date    NOT NULL,
    received_on  date    NOT NULL CHECK (received_on >= provided_on),
    forwarded_on date    CHECK (forwarded_on >= received_on),
    late         boolean NOT NULL,
    decided_on   date    CHECK (decided_on >= received_on),
    reasonable   boolean,
    version      integer NOT NULL,
    CHECK ((decided_on IS NULL) = (reasonable IS NULL)),
    CHECK (decided_on IS NULL OR sent_to = body OR forwarded_on IS NOT NULL)
);
CREATE INDEX review_list ON review (force, received_on DESC, id DESC);
CREATE INDEX review_of_case ON review (case_id);

CREATE TABLE review_recommendation (
    review_id   uuid    NOT NULL REFERENCES review,
    number      integer NOT NULL CHECK (number >= 1),
    kind        text    NOT NULL,
    made_on     date    NOT NULL,
    answered_on date    CHECK (answered_on >= made_on),
    accepted    boolean,
    PRIMARY KEY (review_id, number),
    CHECK ((answered_on IS NULL) = (accepted IS NULL))
);

-- Who may see a case is a condition on few of a force's cases; the order is the whole list's.
DROP INDEX complaint_case_list;
CREATE INDEX complaint_case_list ON complaint_case (force, received_on DESC, id DESC);
