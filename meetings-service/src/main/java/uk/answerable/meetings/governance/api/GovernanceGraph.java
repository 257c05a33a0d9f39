package uk.answerable.meetings.governance.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.store.GovernanceKeeping;
import uk.answerable.meetings.governance.store.GovernanceStore;
import uk.answerable.meetings.graph.api.Batches;

/** Records of governance in the graph. */
@GraphQLApi
public class GovernanceGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final GovernanceStore store;
    private final GovernanceKeeping keeping;
    private final LinkedThings linked;
    private final RecordRules rules;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    GovernanceGraph(
            GovernanceStore store,
            GovernanceKeeping keeping,
            LinkedThings linked,
            RecordRules rules,
            CallerOfToken token,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.linked = linked;
        this.rules = rules;
        this.token = token;
        this.clock = clock;
    }

    @Description("The kinds of records that are kept today, with their fields.")
    @Query
    public @NonNull List<@NonNull GovernanceRecordKind> governanceRecordKinds() {
        return rules.kinds().stream()
                .filter(kind -> kind.inForceOn(today()))
                .map(GovernanceRecordKind::of)
                .toList();
    }

    @Query
    public Uni<@Nullable GovernanceRecord> governanceRecord(@Name("id") @Id @NonNull String id) {
        return store.byIds(token.scope(), List.of(Batches.uuid(id)))
                .map(found -> found.isEmpty() ? null : shown(found.getFirst()));
    }

    @Description("A force's records, or one of its bodies', in the order in which they were added.")
    @Query
    public @NonNull Uni<GovernanceRecordConnection> governanceRecords(
            @Name("force") @NonNull String force,
            @Name("body") @Nullable String body,
            @Name("kind") @Nullable String kind,
            @Name("overdue") @Nullable @Description("Only those to be reviewed, for those who may know.")
                    Boolean overdue,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        var wanted = new GovernanceStore.Wanted(force, body, kind, Boolean.TRUE.equals(overdue) ? today() : null);
        return store.page(token.scope(), wanted, request)
                .map(page -> new GovernanceRecordConnection(
                        page.nodes().stream().map(this::shown).toList(), PageInfo.of(page.pageInfo())));
    }

    @Name("versions")
    @Description("Every version, the newest first; null for those outside.")
    public Uni<List<@Nullable List<@NonNull GovernanceVersion>>> versionsOfRecords(
            @Source List<GovernanceRecord> records) {
        return store.versions(
                        token.scope(),
                        records.stream().map(GovernanceRecord::row).toList())
                .map(found -> records.stream()
                        .<@Nullable List<GovernanceVersion>>map(record -> found.stream()
                                .filter(version -> version.row().key.recordId().equals(record.row().id))
                                .map(version -> GovernanceVersion.of(record.kind(), version, rules))
                                .toList())
                        .toList());
    }

    @Name("links")
    @Description("What they refer to, as far as the caller may read it.")
    public @NonNull Uni<List<List<@NonNull GovernanceLink>>> linksOfRecords(@Source List<GovernanceRecord> records) {
        return linked.ofRecords(token.scope(), records);
    }

    @Description("Adds a record; its kind says what stands in it.")
    @Mutation
    public @NonNull Uni<GovernanceRecordPayload> addGovernanceRecord(
            @Name("input") @NonNull AddGovernanceRecordInput input) {
        var scope = token.scope();
        return payload(scope, keeping.add(scope, input.force(), input.body(), input.kind(), input.said(), today()));
    }

    @Description("Says something else in a record; what it said stays as a version.")
    @Mutation
    public @NonNull Uni<GovernanceRecordPayload> changeGovernanceRecord(
            @Name("input") @NonNull ChangeGovernanceRecordInput input) {
        var scope = token.scope();
        return payload(
                scope,
                keeping.change(
                        scope,
                        Batches.uuid(input.id()),
                        input.expectedVersion(),
                        input.said(),
                        input.reason(),
                        today()));
    }

    @Description("Records a review; the next one follows from the risk, or from the ladder.")
    @Mutation
    public @NonNull Uni<GovernanceRecordPayload> reviewGovernanceRecord(
            @Name("input") @NonNull ReviewGovernanceRecordInput input) {
        var scope = token.scope();
        var held = new GovernanceKeeping.Held(
                input.on(), input.result(), input.riskLevel(), Boolean.TRUE.equals(input.worse()));
        return payload(scope, keeping.review(scope, Batches.uuid(input.id()), held, today()));
    }

    @Description("Ends a record; it stays to be read.")
    @Mutation
    public @NonNull Uni<GovernanceRecordPayload> endGovernanceRecord(
            @Name("input") @NonNull EndGovernanceRecordInput input) {
        var scope = token.scope();
        return payload(scope, keeping.end(scope, Batches.uuid(input.id()), input.reason(), today()));
    }

    @Description("Ties a record to a measure, an action, a meeting, a decision or another record.")
    @Mutation
    public @NonNull Uni<GovernanceRecordPayload> linkGovernanceRecord(
            @Name("input") @NonNull LinkGovernanceRecordInput input) {
        var scope = token.scope();
        return payload(scope, linked.link(scope, Batches.uuid(input.id()), input.kind(), input.target()));
    }

    private Uni<GovernanceRecordPayload> payload(Scope scope, Uni<Outcome<UUID>> outcome) {
        return outcome.chain(result -> switch (result) {
            case Outcome.Refused<UUID>(var reasons) -> Uni.createFrom().item(GovernanceRecordPayload.refused(reasons));
            case Outcome.Done<UUID>(var id) ->
                store.byIds(scope, List.of(id))
                        .map(found -> new GovernanceRecordPayload(shown(found.getFirst()), List.of()));
        });
    }

    private GovernanceRecord shown(GovernanceStore.Seen seen) {
        return GovernanceRecord.of(seen, rules, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
