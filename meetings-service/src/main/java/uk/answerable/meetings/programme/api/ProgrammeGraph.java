package uk.answerable.meetings.programme.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
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
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.programme.store.ProgrammeKeeping;
import uk.answerable.meetings.programme.store.ProgrammeStore;

/** A body's work programme. */
@GraphQLApi
public class ProgrammeGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final ProgrammeStore store;
    private final ProgrammeKeeping keeping;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    ProgrammeGraph(ProgrammeStore store, ProgrammeKeeping keeping, MeetingStore meetings, CallerOfToken token) {
        this.store = store;
        this.keeping = keeping;
        this.meetings = meetings;
        this.token = token;
    }

    @Description("What a body wants to look at, in the order in which it was entered.")
    @Query
    public Uni<ProgrammeItemConnection> workProgramme(
            @Name("body") @NonNull String body,
            @Name("openOnly") @Nullable Boolean openOnly,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        return store.ofBody(scope, body, Boolean.TRUE.equals(openOnly), request)
                .map(page -> new ProgrammeItemConnection(
                        page.nodes().stream().map(ProgrammeItem::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Description("What the work programme has for it.")
    public @NonNull Uni<List<List<@NonNull ProgrammeItem>>> programmeItems(@Source List<Meeting> sources) {
        return store.ofMeetings(
                        token.scope(), sources.stream().map(Meeting::key).toList())
                .map(rows ->
                        Batches.group(sources, one -> one.key().toString(), rows, row -> String.valueOf(row.meetingId))
                                .stream()
                                .map(group ->
                                        group.stream().map(ProgrammeItem::of).toList())
                                .toList());
    }

    @Name("meeting")
    public Uni<List<@Nullable Meeting>> meetingOfProgrammeItems(@Source List<ProgrammeItem> items) {
        var keys = items.stream()
                .map(ProgrammeItem::meetingKey)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return meetings.byIds(token.scope(), keys)
                .map(rows -> Batches.one(
                        items,
                        one -> String.valueOf(one.meetingKey()),
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::id));
    }

    @Description("Adds a row to a body's work programme, and one to be timetabled for each update wanted later.")
    @Mutation
    public @NonNull Uni<ProgrammeItemPayload> addProgrammeItem(@Name("input") @NonNull AddProgrammeItemInput input) {
        return keeping.add(token.scope(), input.body(), input.wish()).map(ProgrammeItemPayload::of);
    }

    @Description("Gives a row its meeting.")
    @Mutation
    public @NonNull Uni<ProgrammeItemPayload> timetableProgrammeItem(
            @Name("input") @NonNull TimetableProgrammeItemInput input) {
        return keeping.timetable(token.scope(), id(input.id()), input.meeting()).map(ProgrammeItemPayload::of);
    }

    @Description("Carries a row forward that was not met, with the reason: another takes its place.")
    @Mutation
    public @NonNull Uni<ProgrammeItemPayload> carryProgrammeItem(
            @Name("input") @NonNull CarryProgrammeItemInput input) {
        return keeping.carry(token.scope(), id(input.id()), input.meeting(), input.reason())
                .map(ProgrammeItemPayload::of);
    }

    @Description("Says which paper, section or note met a row.")
    @Mutation
    public @NonNull Uni<ProgrammeItemPayload> meetProgrammeItem(@Name("input") @NonNull MeetProgrammeItemInput input) {
        return keeping.meet(token.scope(), id(input.id()), input.by()).map(ProgrammeItemPayload::of);
    }

    private static UUID id(String text) {
        return Batches.uuids(List.of(text)).stream().findFirst().orElse(NOBODYS);
    }
}
