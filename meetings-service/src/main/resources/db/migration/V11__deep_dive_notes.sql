-- What is wrong with a deep dive's target as printed; lines, empty where nothing is.
ALTER TABLE deep_dive ADD COLUMN notes text NOT NULL DEFAULT '';
