-- The response a local policing body owes to an inspection report on its force (Police Act 1996 s.55). Texts are private
-- until the response is published.
CREATE TABLE inspection_response (
    id                   uuid    PRIMARY KEY,
    force_code           text    NOT NULL,
    inspection           text    NOT NULL,
    title                text    NOT NULL,
    report_published_on  date    NOT NULL,
    has_recommendation   boolean NOT NULL,
    chief_comments       text,
    chief_commented_on   date,
    own_comments         text,
    action_explained     text,
    published_on         date,
    address              text,
    copied_inspectors_on date,
    copied_secretary_on  date,
    version              int     NOT NULL DEFAULT 0,
    UNIQUE (force_code, inspection)
);
CREATE INDEX inspection_response_of_force ON inspection_response (force_code, report_published_on DESC, id);
