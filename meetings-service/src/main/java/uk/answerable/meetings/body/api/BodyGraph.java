package uk.answerable.meetings.body.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.BodyStore;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.PoliceForce;
import uk.answerable.meetings.meeting.api.Meeting;

/** Governance bodies in the graph. */
@GraphQLApi
public class BodyGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final BodyStore store;
    private final MeetingLaw law;
    private final CallerOfToken token;

    @Inject
    BodyGraph(BodyStore store, MeetingLaw law, CallerOfToken token) {
        this.store = store;
        this.law = law;
        this.token = token;
    }

    /** Null for an unknown code. */
    @Query
    public Uni<@Nullable Body> body(@Name("code") @NonNull String code) {
        return store.byCodes(token.scope(), List.of(code)).map(rows -> rows.isEmpty() ? null : body(rows.getFirst()));
    }

    @Query
    public @NonNull Uni<List<@NonNull Body>> bodies(@Name("force") @Nullable String force) {
        var scope = token.scope();
        return (force == null ? store.all(scope) : store.ofForces(scope, List.of(force))).map(this::bodies);
    }

    @Name("bodies")
    public Uni<List<List<@NonNull Body>>> bodiesOfForces(@Source List<PoliceForce> forces) {
        return store.ofForces(
                        token.scope(), forces.stream().map(PoliceForce::code).toList())
                .map(rows -> Batches.group(forces, PoliceForce::code, bodies(rows), Body::force));
    }

    @Name("body")
    public @NonNull Uni<List<@Nullable Body>> bodyOfMeetings(@Source List<Meeting> meetings) {
        var codes = new HashSet<>(meetings.stream().map(Meeting::bodyCode).toList());
        return store.byCodes(token.scope(), codes)
                .map(rows -> Batches.one(meetings, Meeting::bodyCode, bodies(rows), Body::code));
    }

    @Resolver
    public Uni<List<@Nullable Body>> resolveBodies(@Name("code") List<String> code) {
        return store.byCodes(token.scope(), new HashSet<>(code))
                .map(rows -> Batches.one(code, wanted -> wanted, bodies(rows), Body::code));
    }

    private List<Body> bodies(List<BodyRow> rows) {
        return rows.stream().map(this::body).toList();
    }

    private Body body(BodyRow row) {
        return Body.of(row, law, LocalDate.now(HERE));
    }
}
