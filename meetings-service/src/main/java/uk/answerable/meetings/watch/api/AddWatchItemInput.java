package uk.answerable.meetings.watch.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.watch.rules.Watching;
import uk.answerable.meetings.watch.store.WatchKeeping;

/** A promise to look again, and what it waits for. */
@Input("AddWatchItemInput")
public record AddWatchItemInput(
        @NonNull @Description("Code of the body.") String body,

        @NonNull @Description("Whether the promise was made in public.")
        Part part,

        @NonNull String what,
        @NonNull @Description("Where the promise was made.") String source,
        @NonNull WatchTriggerInput trigger,

        @Nullable @Description("Code of the measure it is about.")
        String measure,

        @Id @Nullable @Description("The topic at which it was made.")
        String topic) {

    WatchKeeping.Entry entry() {
        return new WatchKeeping.Entry(
                body,
                part,
                new Watching.Promise(what, source),
                trigger.entry(),
                measure,
                topic == null ? null : Ids.read(topic).orElse(WatchGraph.NOBODYS));
    }
}
