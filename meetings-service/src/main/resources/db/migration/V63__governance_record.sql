-- Records of governance. Their kinds and fields ship as dated data; what a version says is never changed.
CREATE TABLE governance_record (
    id          uuid PRIMARY KEY,
    force_code  text NOT NULL,
    body_code   text REFERENCES body,
    side        text NOT NULL CHECK (side IN ('office', 'panel')),
    kind        text NOT NULL,
    seen_by     text NOT NULL,
    review      text NOT NULL,
    title       text NOT NULL,
    owner       text NOT NULL,
    risk_level  text,
    rung        int,
    next_review date,
    ended_on    date,
    version     int  NOT NULL
);
CREATE INDEX governance_record_of_force ON governance_record (force_code, id);
CREATE INDEX governance_record_of_kind ON governance_record (force_code, kind, id);

CREATE TABLE governance_version (
    record_id   uuid NOT NULL REFERENCES governance_record,
    version     int  NOT NULL,
    title       text NOT NULL,
    owner       text NOT NULL,
    risk_level  text,
    next_review date,
    changed_on  date NOT NULL,
    office      text NOT NULL,
    reason      text NOT NULL,
    PRIMARY KEY (record_id, version)
);

CREATE TABLE governance_value (
    record_id uuid NOT NULL,
    version   int  NOT NULL,
    field     text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (record_id, version, field),
    FOREIGN KEY (record_id, version) REFERENCES governance_version
);

CREATE TABLE governance_link (
    record_id uuid NOT NULL REFERENCES governance_record,
    kind      text NOT NULL,
    target    text NOT NULL,
    PRIMARY KEY (record_id, kind, target)
);
