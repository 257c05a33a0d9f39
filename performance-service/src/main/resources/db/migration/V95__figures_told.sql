-- The newest period held of each measure of a force, as files bring it, and how many events told of it.
CREATE TABLE figures_told (
    force        text   COLLATE "C" NOT NULL,
    measure      text   COLLATE "C" NOT NULL,
    told         bigint NOT NULL,
    period_start date   NOT NULL,
    period_end   date   NOT NULL,
    PRIMARY KEY (force, measure)
);

-- What was held before anybody was told.
INSERT INTO figures_told (force, measure, told, period_start, period_end)
SELECT DISTINCT ON (force, measure) force, measure, 0, period_start, period_end
FROM observation ORDER BY force, measure, period_end DESC, period_start DESC;
