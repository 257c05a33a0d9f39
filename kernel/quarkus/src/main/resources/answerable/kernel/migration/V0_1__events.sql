-- Outbox: events written in the transaction of the state they tell of, sent afterwards.
CREATE TABLE outbox (
    event_id          uuid        PRIMARY KEY,
    topic             text        NOT NULL,
    type              text        NOT NULL,
    aggregate_id      text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    occurred_at       timestamptz NOT NULL,
    data              jsonb       NOT NULL,
    sent_at           timestamptz,
    UNIQUE (aggregate_id, aggregate_version)
);
CREATE INDEX outbox_unsent ON outbox (aggregate_id, aggregate_version) WHERE sent_at IS NULL;

-- One relay at a time, whichever replica holds the lease.
CREATE TABLE outbox_lease (
    name   text        PRIMARY KEY,
    holder uuid        NOT NULL,
    until  timestamptz NOT NULL
);

-- Inbox: what a consumer has applied, so that a second delivery changes nothing.
CREATE TABLE inbox (
    consumer   text        NOT NULL,
    event_id   uuid        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);

-- An aggregate whose event could not be applied waits here with all that follows it, until resolved.
CREATE TABLE parked_event (
    consumer     text        NOT NULL,
    event_id     uuid        NOT NULL,
    aggregate_id text        NOT NULL,
    position     bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    envelope     jsonb       NOT NULL,
    reason       text        NOT NULL,
    parked_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX parked_event_of_aggregate ON parked_event (consumer, aggregate_id, position);
