-- The open cases of a force are few beside all it ever had.
CREATE INDEX complaint_case_open_of_force ON complaint_case (force, received_on)
    WHERE state IN ('RECEIVED', 'OUTSIDE_SCHEDULE_3', 'RECORDED', 'HANDLED', 'SUSPENDED');
