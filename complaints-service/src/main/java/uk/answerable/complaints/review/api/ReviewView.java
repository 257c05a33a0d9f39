package uk.answerable.complaints.review.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.review.rules.Review;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.complaints.review.store.ReviewStore;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A review as the graph shows it. All but its id can be denied, so all but its id can be null. */
@Name("Review")
@Description("The review of a complaint's outcome: whether it was reasonable and proportionate.")
@Key(fields = @FieldSet("id"))
public record ReviewView(
        @Id @NonNull String id,
        @Id @Nullable String caseId,
        @Nullable String force,

        @Nullable @Description("Whose review it is.") ReviewBody body,

        @Nullable @Description("Whom the complainant wrote to.")
        ReviewBody sentTo,

        @Nullable @Description("The day the right to a review was provided.")
        LocalDate providedOn,

        @Nullable LocalDate receivedOn,

        @Nullable @Description("The day the wrong body passed it on; it counts as made on that day.")
        LocalDate forwardedOn,

        @Nullable @Description("Until when it could be applied for.")
        DeadlineView deadline,

        @Nullable @Description("Why it was accepted late; null when it was in time.")
        String lateReason,

        @Nullable LocalDate decidedOn,
        @Nullable Boolean reasonableAndProportionate,
        @Nullable List<@NonNull RecommendationView> recommendations,
        @Nullable Integer version,
        @Ignore @JsonIgnore Place accessPlace)
        implements Guarded {

    static ReviewView of(Review review, Circumstances circumstances) {
        var application = review.application();
        return new ReviewView(
                review.id().toString(),
                review.caseId().toString(),
                review.force(),
                review.body(),
                application.sentTo(),
                review.providedOn(),
                application.receivedOn(),
                application.forwardedOn().orElse(null),
                review.deadline(circumstances.clocks()).map(DeadlineView::of).orElse(null),
                review.lateReason().orElse(null),
                review.finding().map(Review.Finding::on).orElse(null),
                review.finding().map(Review.Finding::reasonable).orElse(null),
                review.recommendations().stream()
                        .map(one -> RecommendationView.of(one, review.responseDue(one, circumstances)))
                        .toList(),
                review.version(),
                ReviewStore.place(review.body(), review.force()));
    }
}
