package uk.answerable.meetings.deepdive.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import uk.answerable.meetings.deepdive.store.DeepDiveKeeping;
import uk.answerable.meetings.deepdive.store.DeepDives;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.scrutiny.api.DeepDive;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;
import uk.answerable.meetings.scrutiny.store.DeepDiveRow;

/** Deep dives in the graph, from proposal to result. */
@GraphQLApi
public class DeepDiveGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final DeepDives store;
    private final DeepDiveKeeping keeping;
    private final MeetingStore meetings;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    DeepDiveGraph(DeepDives store, DeepDiveKeeping keeping, MeetingStore meetings, CallerOfToken token, Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.meetings = meetings;
        this.token = token;
        this.clock = clock;
    }

    @Description("Deep dives on a force, in the order of their entry.")
    @Query
    public Uni<DeepDiveConnection> deepDives(
            @Name("force") @NonNull String force,
            @Name("state") @Nullable DeepDiveState state,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.ofForce(token.scope(), force, state, request)
                .map(page -> new DeepDiveConnection(
                        page.nodes().stream().map(DeepDive::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Name("deepDives")
    @Description("What is scheduled to it, and what was held there.")
    public @NonNull Uni<List<List<@NonNull DeepDive>>> deepDivesOfMeetings(@Source List<Meeting> sources) {
        return store.ofMeetings(
                        token.scope(), sources.stream().map(Meeting::key).toList())
                .map(rows ->
                        Batches.group(sources, Meeting::id, rows, (DeepDiveRow row) -> String.valueOf(row.meetingId))
                                .stream()
                                .map(group -> group.stream().map(DeepDive::of).toList())
                                .toList());
    }

    @Name("meeting")
    @Description("The meeting it is scheduled to, or was held at.")
    public Uni<List<@Nullable Meeting>> meetingOfDeepDives(@Source List<DeepDive> dives) {
        var keys = dives.stream()
                .map(DeepDive::meetingKey)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return meetings.byIds(token.scope(), keys)
                .map(rows -> Batches.one(
                        dives,
                        one -> String.valueOf(one.meetingKey()),
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::id));
    }

    @Name("moves")
    @Description("How it was moved, first to last.")
    public @NonNull Uni<List<List<@NonNull DeepDiveMove>>> movesOfDeepDives(@Source List<DeepDive> dives) {
        return store.moves(token.scope(), dives.stream().map(DeepDive::key).toList())
                .map(rows -> Batches.group(dives, DeepDive::key, rows, row -> row.deepDiveId).stream()
                        .map(group -> group.stream().map(DeepDiveMove::of).toList())
                        .toList());
    }

    @Description("Proposes a deep dive; what is entered is public.")
    @Mutation
    public @NonNull Uni<DeepDivePayload> proposeDeepDive(@Name("input") @NonNull ProposeDeepDiveInput input) {
        return keeping.propose(token.scope(), input.force(), input.proposal(), input.about(), today())
                .map(DeepDivePayload::of);
    }

    @Description("Accepts a proposal.")
    @Mutation
    public @NonNull Uni<DeepDivePayload> acceptDeepDive(@Name("input") @NonNull AcceptDeepDiveInput input) {
        return keeping.accept(token.scope(), id(input.id())).map(DeepDivePayload::of);
    }

    @Description("Schedules a deep dive to a meeting or a quarter; one that is scheduled is moved, with the reason.")
    @Mutation
    public @NonNull Uni<DeepDivePayload> scheduleDeepDive(@Name("input") @NonNull ScheduleDeepDiveInput input) {
        return keeping.schedule(token.scope(), id(input.id()), input.target(), today())
                .map(DeepDivePayload::of);
    }

    @Description("Records what a deep dive found, and where its report is.")
    @Mutation
    public @NonNull Uni<DeepDivePayload> holdDeepDive(@Name("input") @NonNull HoldDeepDiveInput input) {
        return keeping.hold(token.scope(), id(input.id()), input.held(), today())
                .map(DeepDivePayload::of);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static UUID id(String text) {
        return Ids.read(text).orElse(NOBODYS);
    }
}
