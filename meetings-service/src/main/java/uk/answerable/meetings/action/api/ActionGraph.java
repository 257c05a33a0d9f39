package uk.answerable.meetings.action.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.action.store.ActionRow;
import uk.answerable.meetings.action.store.ActionStore;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.scrutiny.api.ScrutinyThread;

/** Actions in the graph. */
@GraphQLApi
public class ActionGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final ActionStore store;
    private final MeetingStore meetingStore;
    private final CallerOfToken token;

    @Inject
    ActionGraph(ActionStore store, MeetingStore meetingStore, CallerOfToken token) {
        this.store = store;
        this.meetingStore = meetingStore;
        this.token = token;
    }

    /** Null for an unknown reference, and for one that is not the caller's to know. */
    @Query
    public Uni<@Nullable Action> action(
            @Name("body") @NonNull String body, @Name("reference") @NonNull String reference) {
        return store.byReference(token.scope(), body, reference)
                .map(rows -> rows.isEmpty() ? null : Action.of(rows.getFirst()));
    }

    @Description("Closes an action by an explicit decision of its body; without one it stays open.")
    @Mutation
    public @NonNull Uni<CloseActionPayload> closeAction(@Name("input") @NonNull CloseActionInput input) {
        var id = Batches.uuids(List.of(input.id())).stream().findFirst().orElse(NOBODYS);
        return store.close(token.scope(), id, input.decision(), input.expectedVersion(), Instant.now())
                .map(CloseActionPayload::of);
    }

    public @NonNull Uni<List<List<@NonNull Action>>> actions(@Source List<Meeting> meetings) {
        return store.ofMeetings(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(rows -> Batches.group(meetings, Meeting::key, views(rows), Action::meetingKey));
    }

    /** Actions that the data ties to the thread's measure; empty where it ties none. */
    @Name("actions")
    public @NonNull Uni<List<List<@NonNull Action>>> actionsOfThreads(@Source List<ScrutinyThread> threads) {
        return store.byIds(token.scope(), ScrutinyThread.all(threads, ScrutinyThread::actionKeys))
                .map(rows -> ScrutinyThread.share(threads, ScrutinyThread::actionKeys, views(rows), Action::key));
    }

    @Name("raisedIn")
    public @NonNull Uni<List<@Nullable Meeting>> raisedIn(@Source List<Action> actions) {
        var ids = new HashSet<>(actions.stream().map(Action::meetingKey).toList());
        return meetingStore
                .byIds(token.scope(), ids)
                .map(rows -> Batches.one(
                        actions,
                        Action::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }

    @Resolver
    public Uni<List<@Nullable Action>> resolveActions(@Name("id") List<String> id) {
        return store.byIds(token.scope(), Batches.uuids(id))
                .map(rows -> Batches.one(id, wanted -> wanted, views(rows), Action::id));
    }

    private static List<Action> views(List<ActionRow> rows) {
        return rows.stream().map(Action::of).toList();
    }
}
