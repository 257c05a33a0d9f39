package uk.answerable.meetings.meeting.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.body.api.Body;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.PoliceForce;
import uk.answerable.meetings.meeting.store.MeetingFilter;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.meeting.store.MeetingStore;

/** Meetings in the graph. */
@GraphQLApi
public class MeetingGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final MeetingStore store;
    private final CallerOfToken token;

    @Inject
    MeetingGraph(MeetingStore store, CallerOfToken token) {
        this.store = store;
        this.token = token;
    }

    /** Null for an unknown reference. */
    @Query
    public Uni<@Nullable Meeting> meeting(@Name("reference") @NonNull String reference) {
        return store.byReference(token.scope(), reference)
                .map(rows -> rows.isEmpty() ? null : Meeting.of(rows.getFirst()));
    }

    @Query
    public @NonNull Uni<MeetingConnection> meetings(
            @Name("force") @Nullable String force,
            @Name("body") @Nullable String body,
            @Name("from") @Nullable LocalDate from,
            @Name("to") @Nullable LocalDate to,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        return store.page(scope, new MeetingFilter(force, body, from, to), request)
                .map(MeetingConnection::of);
    }

    @Name("meetings")
    public @NonNull Uni<List<MeetingConnection>> meetingsOfBodies(
            @Source List<Body> bodies, @Name("first") @Nullable Integer first, @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var codes = new HashSet<>(bodies.stream().map(Body::code).toList());
        return store.pagesOfBodies(scope, codes, request)
                .map(pages -> bodies.stream()
                        .map(body -> MeetingConnection.of(Objects.requireNonNull(pages.get(body.code()))))
                        .toList());
    }

    /** From a day on (today where none is given), soonest first. */
    public Uni<List<List<@NonNull Meeting>>> nextMeetings(
            @Source List<PoliceForce> forces,
            @Name("asOf") @Nullable LocalDate asOf,
            @Name("first") @Nullable Integer first) {
        var scope = token.scope();
        var request = PageRequest.of(first, null).orThrow();
        return store.next(scope, codes(forces), day(asOf), request.first()).map(rows -> ofForces(forces, rows));
    }

    /** Before a day (today where none is given), latest first. */
    public Uni<List<List<@NonNull Meeting>>> lastMeetings(
            @Source List<PoliceForce> forces,
            @Name("asOf") @Nullable LocalDate asOf,
            @Name("first") @Nullable Integer first) {
        var scope = token.scope();
        var request = PageRequest.of(first, null).orThrow();
        return store.last(scope, codes(forces), day(asOf), request.first()).map(rows -> ofForces(forces, rows));
    }

    public @NonNull Uni<List<List<@NonNull Attendance>>> attendance(@Source List<Meeting> meetings) {
        return store.attendance(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(rows ->
                        Batches.group(meetings, Meeting::key, rows, (MeetingStore.Attended row) -> row.meeting().id)
                                .stream()
                                .map(group -> group.stream().map(Attendance::of).toList())
                                .toList());
    }

    @Resolver
    public Uni<List<@Nullable Meeting>> resolveMeetings(@Name("id") List<String> id) {
        return store.byIds(token.scope(), Batches.uuids(id))
                .map(rows -> Batches.one(
                        id, wanted -> wanted, rows.stream().map(Meeting::of).toList(), Meeting::id));
    }

    private static List<String> codes(List<PoliceForce> forces) {
        return forces.stream().map(PoliceForce::code).distinct().toList();
    }

    private static LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(HERE) : asOf;
    }

    private static List<List<Meeting>> ofForces(List<PoliceForce> forces, List<MeetingRow> rows) {
        return Batches.group(
                forces, PoliceForce::code, rows.stream().map(Meeting::of).toList(), Meeting::forceCode);
    }
}
