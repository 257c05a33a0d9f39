package uk.answerable.meetings.meeting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.meeting.rules.AttendanceKind;
import uk.answerable.meetings.meeting.store.MeetingStore;

/** An office at a meeting; never a person. */
public record Attendance(
        @NonNull String office,
        @NonNull String organisation,
        @NonNull String capacity,
        @NonNull AttendanceKind kind,
        @NonNull String substituteFor,
        boolean inPublic,

        @Description(
                "Whether it was there in the private part; null for others than the body's own, and where the record"
                        + " does not say.")
        @Nullable
        Boolean inPrivate,

        @Ignore Place place)
        implements Guarded {

    static Attendance of(MeetingStore.Attended attended) {
        var row = attended.attendance();
        return new Attendance(
                row.office,
                row.organisation,
                row.capacity,
                row.kind,
                row.substituteFor,
                row.inPublic,
                row.inPrivate,
                attended.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
