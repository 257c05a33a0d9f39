-- What a special cause on a chart proposes to hold the force to account for. One signal proposes once.
CREATE TABLE topic_proposal (
    id           uuid        PRIMARY KEY,
    signal_id    uuid        NOT NULL UNIQUE,
    force_code   text        NOT NULL,
    measure_code text        NOT NULL,
    area         text        NOT NULL,
    statistic    text        NOT NULL,
    period_start date        NOT NULL,
    period_end   date        NOT NULL,
    rule_set     text        NOT NULL,
    kind         text        NOT NULL,
    side         text        NOT NULL,
    judgement    text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('PROPOSED', 'TAKEN', 'SET_ASIDE')),
    topic_id     uuid REFERENCES accountability_topic,
    meeting_id   uuid REFERENCES meeting,
    reason       text
);
CREATE INDEX topic_proposal_in_order ON topic_proposal (force_code, proposed_at DESC, id DESC);
