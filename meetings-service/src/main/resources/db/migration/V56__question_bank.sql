-- Questions an office keeps to ask again (scrutiny master questions). They are its own; a question of a topic drawn from
-- one keeps its words as they were and the link.
CREATE TABLE bank_question (
    id             uuid PRIMARY KEY,
    force_code     text NOT NULL,
    topic          text NOT NULL,
    measure_code   text,
    text           text NOT NULL,
    source         text NOT NULL,
    added_on       date NOT NULL,
    retired_on     date,
    retired_reason text CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
);
CREATE INDEX bank_question_in_order ON bank_question (force_code, topic, id);
CREATE INDEX bank_question_of_measure ON bank_question (force_code, measure_code, topic, id);

ALTER TABLE topic_question ADD COLUMN bank_question_id uuid REFERENCES bank_question;
CREATE INDEX topic_question_of_bank ON topic_question (bank_question_id) WHERE bank_question_id IS NOT NULL;
