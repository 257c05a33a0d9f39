package uk.answerable.complaints.review.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.review.rules.Recommendation;
import uk.answerable.complaints.review.rules.RecommendationKind;

/** A recommendation of a review as the graph shows it. */
@Name("ReviewRecommendation")
@Description("What a review recommends to the force, which must answer but need not follow.")
public record RecommendationView(
        @NonNull Integer number,
        @NonNull RecommendationKind kind,
        @NonNull LocalDate madeOn,

        @Nullable @Description("Until when the force owes its answer.")
        DeadlineView responseDue,

        @Nullable LocalDate answeredOn,
        @Nullable Boolean accepted,

        @Nullable @Description("Why the force does not follow it.")
        String reason) {

    static RecommendationView of(Recommendation recommendation, Optional<Deadline> due) {
        var response = recommendation.response();
        return new RecommendationView(
                recommendation.number(),
                recommendation.kind(),
                recommendation.madeOn(),
                due.map(DeadlineView::of).orElse(null),
                response.map(Recommendation.Response::on).orElse(null),
                response.map(Recommendation.Response::accepted).orElse(null),
                response.flatMap(Recommendation.Response::reason).orElse(null));
    }
}
