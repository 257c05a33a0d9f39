-- Promises to look at something again. Each waits for its trigger, is due once it came, and is closed by a decision only.
CREATE TABLE watch_item (
    id            uuid PRIMARY KEY,
    body_code     text NOT NULL REFERENCES body,
    body_kind     text NOT NULL,
    force_code    text NOT NULL,
    part          text NOT NULL CHECK (part IN ('PUBLIC', 'PRIVATE')),
    what          text NOT NULL,
    measure_code  text,
    source        text NOT NULL,
    topic_id      uuid REFERENCES accountability_topic,
    since         date NOT NULL,
    trigger_kind  text NOT NULL CHECK (trigger_kind IN ('NEXT_DATA', 'DAY', 'REGIME_START', 'INSPECTION_REPORT')),
    trigger_area  text,
    trigger_after date CHECK ((trigger_kind = 'NEXT_DATA') = (trigger_after IS NOT NULL)),
    trigger_day   date CHECK ((trigger_kind IN ('DAY', 'REGIME_START')) = (trigger_day IS NOT NULL)),
    trigger_what  text CHECK ((trigger_kind IN ('REGIME_START', 'INSPECTION_REPORT')) = (trigger_what IS NOT NULL)),
    inspection    text,
    state         text NOT NULL CHECK (state IN ('WAITING', 'DUE', 'CLOSED')),
    fired_on      date CHECK (state <> 'DUE' OR fired_on IS NOT NULL),
    fired_by      text CHECK ((fired_on IS NULL) = (fired_by IS NULL)),
    closed_on     date CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    decision      text CHECK ((state = 'CLOSED') = (decision IS NOT NULL)),
    decided_at    uuid REFERENCES meeting,
    CHECK (trigger_kind <> 'NEXT_DATA' OR measure_code IS NOT NULL)
);
CREATE INDEX watch_item_in_order ON watch_item (body_code, since, id);
CREATE INDEX watch_item_waiting_for_data ON watch_item (force_code, measure_code)
    WHERE state = 'WAITING' AND trigger_kind = 'NEXT_DATA';
CREATE INDEX watch_item_waiting ON watch_item (trigger_kind, trigger_day) WHERE state = 'WAITING';
CREATE INDEX watch_item_of_measure ON watch_item (force_code, measure_code, since);
CREATE INDEX watch_item_of_topic ON watch_item (topic_id) WHERE topic_id IS NOT NULL;
