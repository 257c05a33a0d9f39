-- How an office's exports are read, by name.
CREATE TABLE batch_mapping (
    force   text  NOT NULL,
    name    text  NOT NULL,
    mapping jsonb NOT NULL,
    PRIMARY KEY (force, name)
);
