package uk.answerable.meetings.watch.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.watch.rules.TriggerKind;
import uk.answerable.meetings.watch.rules.WatchTrigger;

/** What a watch item waits for. */
@Name("WatchTrigger")
public record WatchTriggerView(
        @NonNull TriggerKind kind,

        @Nullable @Description("Month of the last data that was seen.")
        String afterMonth,

        @Nullable @Description("Code of the area whose data is awaited.")
        String area,

        @Nullable LocalDate day,
        @Nullable @Description("Code of the law or scheme.") String regime,
        @Nullable @Description("Title of the report.") String report,
        @Nullable @Description("Id of the inspection.") String inspection) {

    static WatchTriggerView of(WatchTrigger trigger) {
        return switch (trigger) {
            case WatchTrigger.NextData(var measure, var area, var after) ->
                new WatchTriggerView(trigger.kind(), after.toString(), area, null, null, null, null);
            case WatchTrigger.OnDay(var day) -> new WatchTriggerView(trigger.kind(), null, null, day, null, null, null);
            case WatchTrigger.RegimeStart(var regime, var day) ->
                new WatchTriggerView(trigger.kind(), null, null, day, regime, null, null);
            case WatchTrigger.InspectionReport(var title, var inspection) ->
                new WatchTriggerView(trigger.kind(), null, null, null, null, title, inspection);
        };
    }
}
