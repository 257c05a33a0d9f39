-- Recommendations that a body follows up: an inspection's, which the performance service owns, or a panel's own. Which
-- actions serve one is as private as the actions are.
CREATE TABLE followed_recommendation (
    id                        uuid PRIMARY KEY,
    body_code                 text NOT NULL REFERENCES body,
    body_kind                 text NOT NULL,
    force_code                text NOT NULL,
    source                    text NOT NULL,
    inspection_recommendation text,
    review_id                 uuid REFERENCES panel_review,
    number                    text NOT NULL,
    title                     text NOT NULL,
    made_on                   date NOT NULL,
    closed_on                 date,
    decision                  text,
    UNIQUE NULLS NOT DISTINCT (body_code, inspection_recommendation, review_id, number)
);
CREATE INDEX followed_recommendation_of_body ON followed_recommendation (body_code, made_on DESC, id);
CREATE INDEX followed_recommendation_of_inspection ON followed_recommendation (inspection_recommendation)
    WHERE inspection_recommendation IS NOT NULL;

CREATE TABLE recommendation_action (
    recommendation_id uuid NOT NULL REFERENCES followed_recommendation,
    action_id         uuid NOT NULL REFERENCES action,
    PRIMARY KEY (recommendation_id, action_id)
);
CREATE INDEX recommendation_action_of_action ON recommendation_action (action_id);
