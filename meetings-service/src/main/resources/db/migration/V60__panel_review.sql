-- What a panel reviews by law. That it does and when each step was taken is public; what it concludes is its own until it
-- publishes its report.
CREATE TABLE panel_review (
    id                    uuid PRIMARY KEY,
    body_code             text NOT NULL REFERENCES body,
    force_code            text NOT NULL,
    kind                  text NOT NULL,
    subject               text NOT NULL,
    notified_on           date NOT NULL,
    hearing_id            uuid REFERENCES meeting,
    heard_on              date,
    reported_on           date,
    conclusion            text,
    gist                  text,
    members               int,
    in_favour             int,
    published_on          date,
    address               text,
    responded_on          date,
    response              text,
    follows               boolean,
    response_published_on date,
    response_address      text,
    version               int  NOT NULL DEFAULT 0,
    UNIQUE (body_code, kind, subject, notified_on)
);
CREATE INDEX panel_review_of_body ON panel_review (body_code, notified_on DESC, id);
