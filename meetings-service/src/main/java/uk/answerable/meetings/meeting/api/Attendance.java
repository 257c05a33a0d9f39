package uk.answerable.meetings.meeting.api;

import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.meeting.rules.AttendanceKind;
import uk.answerable.meetings.meeting.store.AttendanceRow;

/** An office at a meeting; never a person. */
public record Attendance(
        @NonNull String office,
        @NonNull String organisation,
        @NonNull String capacity,
        @NonNull AttendanceKind kind,
        @NonNull String substituteFor) {

    static Attendance of(AttendanceRow row) {
        return new Attendance(row.office, row.organisation, row.capacity, row.kind, row.substituteFor);
    }
}
