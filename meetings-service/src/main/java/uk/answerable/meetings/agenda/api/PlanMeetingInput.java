package uk.answerable.meetings.agenda.api;

import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.meeting.store.MeetingPlanning;

/** A meeting to come. */
@Input("PlanMeetingInput")
public record PlanMeetingInput(
        @NonNull @Description("Code of the body.") String body,
        @NonNull LocalDate date,

        @Nullable @Description("Start, venue and virtual are the body's standing ones where they are left out.")
        LocalTime startTime,

        @Nullable String venue,
        @Nullable Boolean virtual) {

    MeetingPlanning.Planned planned() {
        return new MeetingPlanning.Planned(body, date, startTime, venue, virtual);
    }
}
