-- Seats of a body by office. Who sits is a term; the person's display name is held apart from it.
CREATE TABLE seat (
    id           uuid PRIMARY KEY,
    body_code    text NOT NULL REFERENCES body,
    position     int  NOT NULL,
    office       text NOT NULL,
    role         text NOT NULL CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
    kind         text NOT NULL CHECK (kind IN ('COUNCILLOR', 'INDEPENDENT')),
    appointed_by text NOT NULL,
    UNIQUE (body_code, office),
    UNIQUE (body_code, position)
);

-- Without a start it is as old as the records; without an end it lasts.
CREATE TABLE seat_term (
    id         uuid PRIMARY KEY,
    seat_id    uuid NOT NULL REFERENCES seat,
    started_on date,
    ended_on   date CHECK (ended_on >= started_on),
    end_reason text
);
CREATE INDEX seat_term_of_seat ON seat_term (seat_id, started_on);

CREATE TABLE member_name (
    term_id uuid PRIMARY KEY REFERENCES seat_term,
    name    text NOT NULL
);

CREATE TABLE registered_interest (
    id            uuid PRIMARY KEY,
    term_id       uuid NOT NULL REFERENCES seat_term,
    gist          text NOT NULL,
    registered_on date NOT NULL
);
CREATE INDEX registered_interest_of_term ON registered_interest (term_id, registered_on, id);

CREATE TABLE working_group (
    id        uuid PRIMARY KEY,
    body_code text NOT NULL REFERENCES body,
    name      text NOT NULL,
    remit     text NOT NULL,
    UNIQUE (body_code, name)
);
