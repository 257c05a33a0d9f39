-- Groups of forces one is compared with, as offices record them. Nothing is overwritten: of two with one first day the
-- later recorded counts from when it was recorded.
CREATE TABLE peer_group (
    id          uuid        PRIMARY KEY,
    force       text        NOT NULL,
    kind        text        NOT NULL,
    label       text        NOT NULL,
    members     jsonb       NOT NULL,
    valid_from  date        NOT NULL,
    valid_to    date,
    source      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (valid_to >= valid_from)
);
CREATE INDEX peer_group_of_force ON peer_group (force, kind, valid_from, recorded_at);

-- Figures of forces nobody names, for no period anybody states.
CREATE TABLE peer_benchmark (
    code        text        PRIMARY KEY,
    force       text        NOT NULL,
    measure     text        NOT NULL,
    statistic   text        NOT NULL,
    label       text        NOT NULL,
    printed     text        NOT NULL,
    number      numeric     NOT NULL,
    form        text        NOT NULL,
    unit        text        NOT NULL,
    known_on    date        NOT NULL,
    source      text        NOT NULL,
    published   boolean     NOT NULL,
    recorded_at timestamptz NOT NULL
);
-- The path of every series' benchmarks.
CREATE INDEX peer_benchmark_of_series ON peer_benchmark (force, measure, statistic);
