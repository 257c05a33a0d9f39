package uk.answerable.meetings.watch.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.watch.rules.TriggerEntry;
import uk.answerable.meetings.watch.rules.TriggerKind;

/** What a watch item is to wait for. */
@Input("WatchTriggerInput")
public record WatchTriggerInput(
        @NonNull TriggerKind kind,

        @Nullable @Description("Next data: code of the measure.")
        String measure,

        @Nullable @Description("Next data: code of the area; any of the force if none is named.")
        String area,

        @Nullable @Description("Next data: month of the last data seen, like 2019-12.")
        String afterMonth,

        @Nullable @Description("The day.") LocalDate day,

        @Nullable @Description("Start of a law or scheme: its code, like REGIME_2020.")
        String regime,

        @Nullable @Description("An inspection: title of the report.")
        String report,

        @Nullable @Description("An inspection: its id, where it is known.")
        String inspection) {

    TriggerEntry entry() {
        return new TriggerEntry(kind, measure, area, afterMonth, day, regime, report, inspection);
    }
}
