package uk.answerable.meetings.watch.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.topic.api.AccountabilityTopic;
import uk.answerable.meetings.topic.store.TopicStore;
import uk.answerable.meetings.watch.rules.WatchState;
import uk.answerable.meetings.watch.store.WatchKeeping;
import uk.answerable.meetings.watch.store.WatchStore;

/** Watch lists in the graph. */
@GraphQLApi
public class WatchGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    static final UUID NOBODYS = new UUID(0, 0);

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final WatchStore store;
    private final WatchKeeping keeping;
    private final MeetingStore meetings;
    private final TopicStore topics;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    WatchGraph(
            WatchStore store,
            WatchKeeping keeping,
            MeetingStore meetings,
            TopicStore topics,
            CallerOfToken token,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.meetings = meetings;
        this.topics = topics;
        this.token = token;
        this.clock = clock;
    }

    @Description("A body's watch list, oldest promise first, with the age of each.")
    @Query
    public Uni<WatchItemConnection> watchItems(
            @Name("body") @NonNull String body,
            @Name("state") @Nullable WatchState state,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        var today = today();
        return store.ofBody(token.scope(), body, state, request)
                .map(page -> new WatchItemConnection(
                        page.nodes().stream()
                                .map(row -> WatchItem.of(row, today))
                                .toList(),
                        PageInfo.of(page.pageInfo())));
    }

    @Name("watchItems")
    @Description("What is due before it, where it is the next meeting of its body.")
    public @NonNull Uni<List<List<@NonNull WatchItem>>> watchItemsOfMeetings(@Source List<Meeting> sources) {
        var today = today();
        return store.before(token.scope(), sources.stream().map(Meeting::key).toList(), today)
                .map(rows -> Batches.group(sources, Meeting::key, rows, WatchStore.Before::meeting).stream()
                        .map(group -> group.stream()
                                .map(one -> WatchItem.of(one.item(), today))
                                .toList())
                        .toList());
    }

    @Name("proposedTo")
    @Description("The next meeting of the body, while the item is due.")
    public Uni<List<@Nullable Meeting>> proposedTo(@Source List<WatchItem> items) {
        var due = new HashSet<>(items.stream()
                .filter(item -> item.state() == WatchState.DUE)
                .map(WatchItem::bodyKey)
                .toList());
        return store.nextMeetings(token.scope(), due, today())
                .map(rows -> Batches.one(
                        items, item -> item.state() == WatchState.DUE ? item.bodyKey() : "", rows, row -> row.bodyCode))
                .map(rows -> rows.stream()
                        .map(row -> row == null ? null : Meeting.of(row))
                        .toList());
    }

    @Name("decidedAt")
    @Description("The meeting that decided to close it.")
    public Uni<List<@Nullable Meeting>> decidedAt(@Source List<WatchItem> items) {
        return meetings.byIds(
                        token.scope(),
                        items.stream()
                                .map(WatchItem::decidedAtKey)
                                .flatMap(Stream::ofNullable)
                                .toList())
                .map(rows -> Batches.one(
                        items,
                        item -> String.valueOf(item.decidedAtKey()),
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::id));
    }

    @Name("topic")
    @Description("The topic at which the promise was made.")
    public Uni<List<@Nullable AccountabilityTopic>> topicOfWatchItems(@Source List<WatchItem> items) {
        return topics.topics(
                        token.scope(),
                        items.stream()
                                .map(WatchItem::topicKey)
                                .flatMap(Stream::ofNullable)
                                .toList())
                .map(rows -> Batches.one(
                        items,
                        item -> String.valueOf(item.topicKey()),
                        rows.stream().map(AccountabilityTopic::of).toList(),
                        AccountabilityTopic::id));
    }

    @Description("Adds a promise to a body's watch list.")
    @Mutation
    public @NonNull Uni<WatchItemPayload> addWatchItem(@Name("input") @NonNull AddWatchItemInput input) {
        var today = today();
        return keeping.add(token.scope(), input.entry(), today).map(outcome -> WatchItemPayload.of(outcome, today));
    }

    @Description("Says that what an item waits for happened, where nothing told of it: the item is due.")
    @Mutation
    public @NonNull Uni<WatchItemPayload> noteWatchOccasion(@Name("input") @NonNull NoteWatchOccasionInput input) {
        var today = today();
        return keeping.note(token.scope(), id(input.id()), input.occasion(), today)
                .map(outcome -> WatchItemPayload.of(outcome, today));
    }

    @Description("Closes an item by a decision with its reason; nothing else does.")
    @Mutation
    public @NonNull Uni<WatchItemPayload> closeWatchItem(@Name("input") @NonNull CloseWatchItemInput input) {
        var today = today();
        return keeping.close(token.scope(), id(input.id()), input.decision(), input.meeting(), today)
                .map(outcome -> WatchItemPayload.of(outcome, today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static UUID id(String text) {
        return Ids.read(text).orElse(NOBODYS);
    }
}
