-- Editions come out by the week and the quarter, too: what they say names its period, and those there are are monthly.
ALTER TABLE edition DISABLE TRIGGER editions_stand;
UPDATE edition SET
    content = content || period,
    public_content = public_content || period
FROM (SELECT id, jsonb_build_object('period', jsonb_build_object('rhythm', 'MONTHLY',
             'end', CAST(to_date(month, 'YYYY-MM') + interval '1 month - 1 day' AS date))) AS period
      FROM edition) monthly
WHERE monthly.id = edition.id;
ALTER TABLE edition ENABLE TRIGGER editions_stand;

-- Seven days are a week, which has a week before and one 52 weeks earlier.
ALTER TABLE observation DISABLE TRIGGER observation_stands;
UPDATE observation SET period_kind = 'WEEK' WHERE period_kind = 'SPAN' AND period_end - period_start = 6;
ALTER TABLE observation ENABLE TRIGGER observation_stands;
UPDATE signal SET period_kind = 'WEEK' WHERE period_kind = 'SPAN' AND period_end - period_start = 6;
