package uk.answerable.meetings.recommendation.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.action.api.Action;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.recommendation.rules.Recommended;
import uk.answerable.meetings.recommendation.store.FollowedStore;
import uk.answerable.meetings.recommendation.store.FollowingUp;

/** Recommendations and the actions that serve them. */
@GraphQLApi
public class RecommendationGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final FollowedStore store;
    private final FollowingUp keeping;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    RecommendationGraph(FollowedStore store, FollowingUp keeping, CallerOfToken token, Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.token = token;
        this.clock = clock;
    }

    @Description("What a body follows up, newest first.")
    @Query
    public @NonNull Uni<FollowedRecommendationConnection> followedRecommendations(
            @Name("body") @NonNull String body,
            @Name("withoutAction") @Nullable @Description("Only open ones that no action serves.")
                    Boolean withoutAction,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.ofBody(token.scope(), body, Boolean.TRUE.equals(withoutAction), request)
                .map(page -> new FollowedRecommendationConnection(
                        page.nodes().stream().map(FollowedRecommendation::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Resolver
    public Uni<List<Recommendation>> recommendations(@Name("id") List<String> id) {
        return Uni.createFrom().item(id.stream().map(Recommendation::new).toList());
    }

    @Name("followedUp")
    @Description("How bodies follow it up; empty where none does.")
    public @NonNull Uni<List<List<@NonNull FollowedRecommendation>>> followUpOfRecommendations(
            @Source List<Recommendation> recommendations) {
        return store.ofInspections(
                        token.scope(),
                        recommendations.stream().map(Recommendation::id).toList())
                .map(found -> Batches.group(
                                recommendations,
                                Recommendation::id,
                                found,
                                one -> String.valueOf(one.row().inspectionRecommendation))
                        .stream()
                        .map(group ->
                                group.stream().map(FollowedRecommendation::of).toList())
                        .toList());
    }

    @Name("serves")
    @Description("The recommendations that it serves. They stay open when it is closed.")
    public @NonNull Uni<List<List<@NonNull ServedRecommendation>>> servedByActions(@Source List<Action> actions) {
        return store.ofActions(token.scope(), actions.stream().map(Action::key).toList())
                .map(found -> Batches.group(actions, Action::key, found, FollowedStore.Served::action).stream()
                        .map(group -> group.stream()
                                .map(served -> ServedRecommendation.of(served.row()))
                                .toList())
                        .toList());
    }

    @Description("Has a body follow up an inspection's recommendation, or its own where it is a panel.")
    @Mutation
    public @NonNull Uni<FollowedRecommendationPayload> followRecommendation(
            @Name("input") @NonNull FollowRecommendationInput input) {
        var scope = token.scope();
        var review = input.review();
        var recommended = new Recommended(
                input.source(), input.recommendation(), review != null, input.number(), input.title(), input.madeOn());
        return payload(
                scope,
                keeping.follow(
                        scope, input.body(), recommended, review == null ? null : Batches.uuid(review), today()));
    }

    @Description("Ties an action to a recommendation of the same body.")
    @Mutation
    public @NonNull Uni<FollowedRecommendationPayload> linkRecommendation(
            @Name("input") @NonNull LinkRecommendationInput input) {
        var scope = token.scope();
        return payload(scope, keeping.link(scope, Batches.uuid(input.id()), Batches.uuid(input.action())));
    }

    @Description("Closes a panel's own recommendation by decision.")
    @Mutation
    public @NonNull Uni<FollowedRecommendationPayload> closeRecommendation(
            @Name("input") @NonNull CloseRecommendationInput input) {
        var scope = token.scope();
        return payload(scope, keeping.close(scope, Batches.uuid(input.id()), input.decision(), today()));
    }

    private Uni<FollowedRecommendationPayload> payload(Scope scope, Uni<Outcome<UUID>> outcome) {
        return outcome.chain(result -> switch (result) {
            case Outcome.Refused<UUID>(var reasons) ->
                Uni.createFrom().item(FollowedRecommendationPayload.refused(reasons));
            case Outcome.Done<UUID>(var id) ->
                store.byIds(scope, List.of(id))
                        .map(found -> new FollowedRecommendationPayload(
                                FollowedRecommendation.of(found.getFirst()), List.of()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
