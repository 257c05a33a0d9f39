package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.meeting.rules.Attendance;
import uk.answerable.meetings.meeting.rules.AttendanceKind;

/**
 * An office at a meeting.
 *
 * @param substituteFor the member a substitute stands in for
 */
@Input("RecordAttendanceInput")
public record RecordAttendanceInput(
        @NonNull String meeting,
        @NonNull String office,
        @Nullable String organisation,

        @Nullable @Description("member, officer, observer; a member may vote.")
        String capacity,

        @NonNull AttendanceKind kind,
        @Nullable String substituteFor,
        @NonNull Boolean inPublic,
        @NonNull Boolean inPrivate) {

    Attendance attendance() {
        return new Attendance(office.strip(), words(organisation), words(capacity), kind, words(substituteFor));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
