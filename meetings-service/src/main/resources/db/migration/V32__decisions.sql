-- The register of a commissioner's decisions. An exempt one keeps its number and the section in public, nothing else.
CREATE TABLE decision_notice (
    id             uuid PRIMARY KEY,
    force_code     text NOT NULL,
    series         text NOT NULL,
    number         int  NOT NULL,
    title          text NOT NULL,
    decided_on     date,
    decision_maker text NOT NULL,
    exempt_section int,
    address        text,
    note           text NOT NULL,
    UNIQUE (force_code, series, number)
);
