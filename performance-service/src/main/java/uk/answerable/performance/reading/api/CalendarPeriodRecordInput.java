package uk.answerable.performance.reading.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.reading.rules.CalendarPeriod.CalendarKind;
import uk.answerable.performance.reading.rules.NewCalendarPeriod;

/** Days of the calendar somebody records. */
@Input("CalendarPeriodRecordInput")
public record CalendarPeriodRecordInput(
        @NonNull String force,
        @NonNull CalendarKind kind,
        @NonNull String label,
        @NonNull LocalDate from,
        @NonNull LocalDate to,

        @NonNull @Description("Codes of the topics whose figures they move; all when empty.")
        List<@NonNull String> topics,

        @NonNull @Description("What dates them.") String source) {

    NewCalendarPeriod period() {
        return new NewCalendarPeriod(force, kind, label, from, to, topics, source);
    }
}
