package uk.answerable.complaints.review.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.review.rules.Application;
import uk.answerable.complaints.review.rules.Recommendation;
import uk.answerable.complaints.review.rules.Review;
import uk.answerable.complaints.review.store.ReviewStore;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;

/** Reviews in the graph. */
@GraphQLApi
public class ReviewGraph {

    @Inject
    ReviewStore store;

    @Inject
    Clocks clocks;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @Query
    @Description("A review the caller's office has a part in; null for any other and for none.")
    public Uni<@Nullable ReviewView> review(@Id @Name("id") @NonNull String id) {
        return find(List.of(id)).map(List::getFirst);
    }

    @Query
    @Description("Those of a force's reviews the caller's office has a part in, the last received first.")
    public Uni<ReviewConnection> reviews(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return store.list(token.scope(), force, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(this::view))
                .map(page -> new ReviewConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }

    @Mutation
    @Description("Takes an application for a review; the body whose review it is follows from the case.")
    public Uni<@NonNull ReviewPayload> applyForReview(@Name("input") @NonNull ApplyForReviewInput input) {
        var scope = token.scope();
        var application = new Application(input.sentTo(), input.receivedOn(), Optional.empty());
        return payload(
                switch (text(input.lateReason(), "input.lateReason")) {
                    case Outcome.Refused<Optional<String>>(var reasons) ->
                        Uni.createFrom().item(Outcome.<Review>refused(reasons));
                    case Outcome.Done<Optional<String>>(var lateReason) ->
                        store.apply(
                                scope, input.force(), input.caseReference(), application, lateReason, circumstances());
                });
    }

    @Mutation
    @Description("The wrong body passed the application on; it counts as made on that day.")
    public Uni<@NonNull ReviewPayload> forwardReview(@Name("input") @NonNull ForwardReviewInput input) {
        return change(
                input.id(),
                "forward",
                review -> review.forward(input.on(), circumstances()),
                review ->
                        Optional.of(new Step.ReviewApplied(review.application().madeOn(), review.body())));
    }

    @Mutation
    @Description("Decides whether the outcome was reasonable and proportionate.")
    public Uni<@NonNull ReviewPayload> decideReview(@Name("input") @NonNull DecideReviewInput input) {
        var reasonable = input.reasonableAndProportionate();
        return change(
                input.id(),
                "decide",
                review -> review.decide(reasonable, input.on(), circumstances()),
                review -> Optional.of(new Step.ReviewDecided(input.on(), reasonable)));
    }

    @Mutation
    @Description("Recommends something to the force, which must answer but need not follow.")
    public Uni<@NonNull ReviewPayload> recommend(@Name("input") @NonNull RecommendInput input) {
        return change(
                input.id(),
                "recommend",
                review -> review.recommend(input.kind(), input.on(), circumstances()),
                review -> Optional.empty());
    }

    @Mutation
    @Description("The force answers a recommendation: accepted, or refused with its reason.")
    public Uni<@NonNull ReviewPayload> respondToRecommendation(
            @Name("input") @NonNull RespondToRecommendationInput input) {
        return change(
                input.id(),
                "respond",
                review -> text(input.reason(), "input.reason")
                        .then(reason -> review.respond(
                                input.number(),
                                new Recommendation.Response(input.on(), input.accepted(), reason),
                                circumstances())),
                review -> Optional.empty());
    }

    @Resolver
    public Uni<List<@Nullable ReviewView>> reviewsById(@Name("id") List<String> id) {
        return find(id);
    }

    private Uni<List<@Nullable ReviewView>> find(List<String> ids) {
        var wanted = ids.stream().map(Ids::read).toList();
        return store.find(
                        token.scope(), wanted.stream().flatMap(Optional::stream).toList())
                .map(found -> {
                    var next = found.iterator();
                    var views = new ArrayList<@Nullable ReviewView>();
                    wanted.forEach(id -> views.add(
                            id.isPresent() ? next.next().map(this::view).orElse(null) : null));
                    return views;
                });
    }

    private Uni<ReviewPayload> change(
            String id,
            String operation,
            Function<Review, Outcome<Review>> change,
            Function<Review, Optional<Step>> step) {
        var scope = token.scope();
        return payload(Ids.read(id)
                .map(known -> store.change(scope, known, operation, change, step, circumstances()))
                .orElseGet(() -> Uni.createFrom().item(ReviewStore.notFound())));
    }

    private Uni<ReviewPayload> payload(Uni<Outcome<Review>> outcome) {
        return outcome.map(result -> ReviewPayload.of(result.map(this::view)));
    }

    private static Outcome<Optional<String>> text(@Nullable String text, String field) {
        return text == null
                ? Outcome.done(Optional.empty())
                : PlainText.of(text, field).map(Optional::of);
    }

    private ReviewView view(Review review) {
        return ReviewView.of(review, circumstances());
    }

    private Circumstances circumstances() {
        return new Circumstances(LocalDate.now(clock), clocks, categories);
    }
}
