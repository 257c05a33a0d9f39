-- Topics as an office writes them: a draft is the body's own, and what stands in the private part of a meeting stays so.
ALTER TABLE accountability_topic
    ADD COLUMN part             text    NOT NULL DEFAULT 'PUBLIC' CHECK (part IN ('PUBLIC', 'PRIVATE')),
    ADD COLUMN published        boolean NOT NULL DEFAULT true,
    ADD COLUMN item_number      text,
    ADD COLUMN assessment       text CHECK (assessment IN ('CONGRATULATION', 'CONCERN', 'EXPLANATION_SOUGHT',
        'JUDGEMENT_SOUGHT', 'MONITOR')),
    ADD COLUMN figure_measure   text,
    ADD COLUMN figure_area      text,
    ADD COLUMN figure_statistic text,
    ADD COLUMN figure_period    text,
    ADD COLUMN figure_printed   text,
    ADD COLUMN figure_version   int,
    ADD COLUMN figure_known_at  timestamptz,
    ADD COLUMN figure_used_on   date,
    ADD CHECK (num_nonnulls(figure_measure, figure_area, figure_statistic, figure_period, figure_printed,
        figure_version, figure_known_at, figure_used_on) IN (0, 8));

CREATE TABLE topic_question (
    id                uuid PRIMARY KEY,
    topic_id          uuid NOT NULL REFERENCES accountability_topic,
    number            int  NOT NULL CHECK (number > 0),
    text              text NOT NULL,
    answer            text,
    answered_by       text,
    answered_on       date CHECK (num_nonnulls(answer, answered_by, answered_on) IN (0, 3)),
    unanswered_reason text CHECK (answer IS NULL OR unanswered_reason IS NULL),
    UNIQUE (topic_id, number)
);

-- The paragraphs of the minutes in which a topic was taken.
CREATE TABLE topic_minute (
    topic_id     uuid NOT NULL REFERENCES accountability_topic,
    paragraph_id uuid NOT NULL REFERENCES minute_paragraph,
    PRIMARY KEY (topic_id, paragraph_id)
);
CREATE INDEX topic_minute_of_paragraph ON topic_minute (paragraph_id);
CREATE INDEX topic_action_of_action ON topic_action (action_id);
CREATE INDEX measure_link_of_subject ON measure_link (kind, subject_id);
