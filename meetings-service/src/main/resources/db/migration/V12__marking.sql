-- The highest protective marking of an item's papers; null where none is marked.
ALTER TABLE agenda_item ADD COLUMN marking text
    CHECK (marking IN ('OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET', 'TOP_SECRET'));
-- Reports of a meeting, for the marking of its pack.
CREATE INDEX scrutiny_report_of_meeting ON scrutiny_report (meeting_id);
