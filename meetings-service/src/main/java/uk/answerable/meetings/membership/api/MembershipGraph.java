package uk.answerable.meetings.membership.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.body.api.Body;
import uk.answerable.meetings.body.rules.MeetingPolicies;
import uk.answerable.meetings.body.rules.MeetingPolicy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.rules.Attendances;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.membership.rules.Quorum;
import uk.answerable.meetings.membership.store.MemberStore;
import uk.answerable.meetings.membership.store.MemberStore.Held;

/** Who is a member of a body, and whether a meeting had enough of them. */
@GraphQLApi
public class MembershipGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final MemberStore store;
    private final MeetingStore meetingStore;
    private final MeetingLaw law;
    private final CallerOfToken token;

    @Inject
    MembershipGraph(MemberStore store, MeetingStore meetingStore, MeetingLaw law, CallerOfToken token) {
        this.store = store;
        this.meetingStore = meetingStore;
        this.law = law;
        this.token = token;
    }

    @Description("Its seats on a day, today where none is given; empty where no list of members is known.")
    public @NonNull Uni<List<List<@NonNull Seat>>> seats(
            @Source List<Body> bodies, @Name("asOf") @Nullable LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(HERE) : asOf;
        return store.ofBodies(token.scope(), bodies.stream().map(Body::code).toList())
                .map(held -> Batches.group(
                        bodies,
                        Body::code,
                        on(held, day)
                                .map(one -> Seat.of(one, days(one.body(), day)))
                                .toList(),
                        Seat::body));
    }

    /** Each seat once: in the term that covers the day, or vacant. */
    private static Stream<Held> on(List<Held> held, LocalDate day) {
        return held.stream().map(one -> one.seat().id).distinct().map(id -> {
            var ofSeat = held.stream().filter(one -> one.seat().id.equals(id)).toList();
            var first = ofSeat.getFirst();
            return ofSeat.stream()
                    .filter(one -> one.covers(day))
                    .findFirst()
                    .orElseGet(() -> new Held(first.body(), first.seat(), null, null));
        });
    }

    private @Nullable Integer days(BodyRow body, LocalDate day) {
        return law.policies()
                .inForce(MeetingPolicies.INTERESTS_REGISTER, body.kind, body.nation, day)
                .map(MeetingPolicy::amount)
                .orElse(null);
    }

    @Description("What the holder of the seat registered in this term.")
    public @NonNull Uni<List<List<@NonNull RegisteredInterest>>> interests(@Source List<Seat> seats) {
        var terms = seats.stream().map(Seat::term).filter(Objects::nonNull).toList();
        return store.interests(token.scope(), terms).map(rows -> {
            var ofTerm = rows.stream().collect(groupingBy(row -> row.termId));
            return seats.stream()
                    .map(seat -> seat.term() == null
                            ? List.<RegisteredInterest>of()
                            : ofTerm.getOrDefault(seat.term(), List.of()).stream()
                                    .map(RegisteredInterest::of)
                                    .toList())
                    .toList();
        });
    }

    public @NonNull Uni<List<List<@NonNull WorkingGroup>>> workingGroups(@Source List<Body> bodies) {
        return store.workingGroups(
                        token.scope(), bodies.stream().map(Body::code).toList())
                .map(rows -> Batches.group(bodies, Body::code, rows, row -> row.bodyCode).stream()
                        .map(group -> group.stream().map(WorkingGroup::of).toList())
                        .toList());
    }

    @Description("Null where no rule sets one, or no list of the body's members is known.")
    public Uni<List<@Nullable MeetingQuorum>> quorum(@Source List<Meeting> meetings) {
        var scope = token.scope();
        var bodies = new HashSet<>(meetings.stream().map(Meeting::bodyCode).toList());
        return Uni.combine()
                .all()
                .unis(
                        store.ofBodies(scope, bodies),
                        meetingStore.attendance(
                                scope, meetings.stream().map(Meeting::key).toList()))
                .asTuple()
                .map(found -> {
                    var held = found.getItem1().stream().collect(groupingBy(one -> one.body().code));
                    var present = found.getItem2().stream()
                            .filter(one -> one.attendance().inPublic
                                    && Attendances.mayVote(one.attendance().kind, one.attendance().capacity))
                            .collect(toMap(one -> one.meeting().id, one -> 1, Integer::sum));
                    var quorums = new ArrayList<@Nullable MeetingQuorum>();
                    meetings.forEach(meeting -> quorums.add(quorum(
                            held.getOrDefault(meeting.bodyCode(), List.of()),
                            meeting,
                            present.getOrDefault(meeting.key(), 0))));
                    return quorums;
                });
    }

    private @Nullable MeetingQuorum quorum(List<Held> held, Meeting meeting, int present) {
        return held.isEmpty()
                ? null
                : Quorum.of(
                                MeetingLaw.body(held.getFirst().body()),
                                MemberStore.seats(held),
                                meeting.date(),
                                law.policies())
                        .map(quorum -> MeetingQuorum.of(quorum, present))
                        .orElse(null);
    }
}
