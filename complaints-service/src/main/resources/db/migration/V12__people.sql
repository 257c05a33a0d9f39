-- What the people of a case are in it. Who they are lies in the vault, at person/<number>/<detail>.
CREATE TABLE case_person (
    case_id    uuid    NOT NULL REFERENCES complaint_case,
    number     integer NOT NULL CHECK (number >= 1),
    part       text    NOT NULL CHECK (part IN ('COMPLAINANT', 'REPRESENTATIVE', 'PERSON_SERVING')),
    standing   text,
    serving_as text,
    acts_for   integer,
    consent_on date,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, acts_for) REFERENCES case_person,
    CHECK ((part = 'COMPLAINANT') = (standing IS NOT NULL)),
    CHECK ((part = 'PERSON_SERVING') = (serving_as IS NOT NULL)),
    CHECK ((part = 'REPRESENTATIVE') = (acts_for IS NOT NULL)),
    CHECK ((part = 'REPRESENTATIVE') = (consent_on IS NOT NULL))
);

-- The blind index: a keyed hash of what complainants can be recognised by. Equal marks, perhaps one person.
CREATE TABLE case_person_mark (
    case_id     uuid    NOT NULL,
    number      integer NOT NULL,
    resemblance text    NOT NULL,
    mark        text    NOT NULL,
    PRIMARY KEY (case_id, number, resemblance),
    FOREIGN KEY (case_id, number) REFERENCES case_person
);
CREATE INDEX case_person_mark_find ON case_person_mark (mark, resemblance);

-- A case and an earlier one it belongs to.
CREATE TABLE case_link (
    case_id    uuid NOT NULL REFERENCES complaint_case,
    earlier_id uuid NOT NULL REFERENCES complaint_case,
    kind       text NOT NULL CHECK (kind IN ('DUPLICATE', 'SAME_MATTER', 'RELATED')),
    PRIMARY KEY (case_id, earlier_id),
    CHECK (case_id <> earlier_id)
);
CREATE INDEX case_link_of_earlier ON case_link (earlier_id);
