CREATE TABLE note (id text PRIMARY KEY, state text NOT NULL, body text NOT NULL, version bigint NOT NULL DEFAULT 0);
INSERT INTO note (id, state, body) VALUES ('1', 'open', 'first'), ('2', 'closed', 'second'), ('3', 'open', 'third');
CREATE TABLE applied (aggregate_id text NOT NULL, aggregate_version bigint NOT NULL, times int NOT NULL DEFAULT 1,
    PRIMARY KEY (aggregate_id, aggregate_version));
