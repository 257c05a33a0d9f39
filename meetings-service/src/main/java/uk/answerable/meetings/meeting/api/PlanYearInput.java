package uk.answerable.meetings.meeting.api;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.meeting.rules.StandingTime;

/** The meetings of a year at the body's standing time. */
@Input("PlanYearInput")
public record PlanYearInput(
        @NonNull @Description("Code of the body.") String body,
        int year,
        @NonNull Weekday weekday,

        @Description("Which one of the month, 1 to 4; -1 is the last.")
        int week,

        @NonNull List<@NonNull CalendarMonth> months,
        @NonNull LocalTime startTime,
        @Nullable String venue,
        @Nullable Boolean virtual) {

    StandingTime standingTime() {
        return new StandingTime(
                weekday.day(),
                week,
                months.stream().map(CalendarMonth::month).collect(Collectors.toSet()),
                startTime,
                venue == null ? "" : venue,
                Boolean.TRUE.equals(virtual));
    }
}
