package uk.answerable.meetings.deepdive.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.deepdive.store.DeepDiveKeeping;

/** A deep dive, and the meeting or the quarter it is scheduled to. */
@Input("ScheduleDeepDiveInput")
public record ScheduleDeepDiveInput(
        @Id @NonNull String id,

        @Nullable @Description("Reference of a meeting to come.")
        String meeting,

        @Nullable @Description("Instead: a quarter, like Q1 2020/21.")
        String quarter,

        @Nullable @Description("Why the meeting takes it beside another deep dive.")
        String despite,

        @Nullable @Description("Why it is moved, where it was scheduled before.")
        String reason) {

    DeepDiveKeeping.Target target() {
        return new DeepDiveKeeping.Target(meeting, quarter, despite, reason);
    }
}
