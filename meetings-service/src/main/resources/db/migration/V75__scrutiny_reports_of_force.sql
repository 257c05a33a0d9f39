-- The reports on a force, newest first, page by page.
CREATE INDEX scrutiny_report_of_force ON scrutiny_report (force_code, date DESC, reference DESC);
