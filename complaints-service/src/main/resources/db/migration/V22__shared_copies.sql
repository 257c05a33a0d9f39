-- Copies of cases made for other bodies. What one shows and why it was made lie in the vault, at copy/<id> and
-- copy/<id>/reason.
CREATE TABLE shared_copy (
    id        uuid    PRIMARY KEY,
    case_id   uuid    NOT NULL REFERENCES complaint_case,
    recipient text    NOT NULL,
    purpose   text    NOT NULL,
    passages  integer NOT NULL CHECK (passages >= 0),
    made_on   date    NOT NULL
);
CREATE INDEX shared_copy_of_case ON shared_copy (case_id, id);
