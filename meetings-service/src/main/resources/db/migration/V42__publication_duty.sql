-- What was published under a duty (Specified Information Order, SI 2011/3050), and when something happened that starts one.
CREATE TABLE duty_evidence (
    id           uuid PRIMARY KEY,
    force_code   text NOT NULL,
    duty         text NOT NULL,
    about        text NOT NULL,
    published_on date NOT NULL,
    address      text NOT NULL,
    UNIQUE (force_code, duty, about, address)
);

CREATE TABLE duty_occasion (
    force_code text NOT NULL,
    duty       text NOT NULL,
    on_day     date NOT NULL,
    PRIMARY KEY (force_code, duty, on_day)
);
