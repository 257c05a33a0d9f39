package uk.answerable.meetings.decision.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.validation.Series;
import uk.answerable.meetings.decision.store.DecisionStore;

/** The register of a commissioner's decisions, and what its series leaves out. */
@GraphQLApi
public class DecisionGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final DecisionStore store;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    DecisionGraph(DecisionStore store, CallerOfToken token, Clock clock) {
        this.store = store;
        this.token = token;
        this.clock = clock;
    }

    @Description("The decisions of a force's commissioner, newest number first.")
    @Query
    public Uni<DecisionNoticeConnection> decisionNotices(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        return store.ofForce(scope, force, request)
                .map(page -> new DecisionNoticeConnection(
                        page.nodes().stream().map(DecisionNotice::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Description("Which numbers of each series the register does not have.")
    @Query
    public Uni<List<@NonNull DecisionSeries>> decisionSeries(@Name("force") @NonNull String force) {
        return store.numbers(token.scope(), force)
                .map(found -> found.entrySet().stream()
                        .map(series -> new DecisionSeries(
                                series.getKey(),
                                series.getValue().first(),
                                series.getValue().last(),
                                series.getValue().size(),
                                Series.gaps(series.getValue())))
                        .toList());
    }

    @Description("Enters a decision; a number is used once.")
    @Mutation
    public @NonNull Uni<DecisionNoticePayload> recordDecisionNotice(
            @Name("input") @NonNull RecordDecisionNoticeInput input) {
        return store.enter(token.scope(), input.force(), input.entry(), LocalDate.ofInstant(clock.instant(), HERE))
                .map(DecisionNoticePayload::of);
    }
}
