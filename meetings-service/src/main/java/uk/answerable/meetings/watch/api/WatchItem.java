package uk.answerable.meetings.watch.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.watch.rules.WatchState;
import uk.answerable.meetings.watch.rules.Watching;
import uk.answerable.meetings.watch.store.WatchItemRow;

/** A promise to look again. */
@Description("A promise to look again: it waits for its trigger, is due once that came, and is closed by a decision.")
public record WatchItem(
        @Id @NonNull String id,
        @NonNull String what,
        @NonNull @Description("Where the promise was made.") String source,
        @Nullable Measure measure,
        @NonNull WatchTriggerView trigger,
        @NonNull WatchState state,
        @NonNull LocalDate since,
        @NonNull Integer ageInDays,
        @Nullable LocalDate firedOn,
        @Nullable @Description("What came.") String firedBy,
        @Nullable LocalDate closedOn,
        @Nullable String decision,
        @Ignore String bodyKey,
        @Ignore @Nullable UUID topicKey,
        @Ignore @Nullable UUID decidedAtKey) {

    static WatchItem of(WatchItemRow row, LocalDate today) {
        var closed = row.closedOn;
        return new WatchItem(
                row.id.toString(),
                row.what,
                row.source,
                row.measureCode == null ? null : new Measure(row.measureCode),
                WatchTriggerView.of(row.trigger()),
                row.state,
                row.since,
                Math.toIntExact(Watching.age(row.since, closed == null ? today : closed)),
                row.firedOn,
                row.firedBy,
                closed,
                row.decision,
                row.bodyCode,
                row.topicId,
                row.decidedAt);
    }
}
