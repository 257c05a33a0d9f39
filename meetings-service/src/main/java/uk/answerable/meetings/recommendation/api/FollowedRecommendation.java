package uk.answerable.meetings.recommendation.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.action.api.Action;
import uk.answerable.meetings.recommendation.rules.FollowUp;
import uk.answerable.meetings.recommendation.rules.RecommendationSource;
import uk.answerable.meetings.recommendation.rules.Recommended;
import uk.answerable.meetings.recommendation.store.FollowedStore.Followed;

/** A recommendation with the actions that serve it. Nothing closes it but a decision. */
@Description("A recommendation that a body follows up, with the actions that serve it. It is not closed by them.")
public record FollowedRecommendation(
        @Id @NonNull String id,
        @NonNull String body,
        @NonNull RecommendationSource source,

        @Nullable @Description("An inspection's; null for a panel's own.")
        Recommendation recommendation,

        @Nullable @Description("The panel's review that made it.") @Id
        String review,

        @NonNull String number,
        @NonNull String title,
        @NonNull LocalDate madeOn,

        @NonNull @Description("Those of its actions that the caller may read.")
        List<@NonNull Action> actions,

        @Nullable @Description("How far its actions are; null for those who may not read the body's log.")
        FollowUp standing,

        @Nullable LocalDate closedOn,
        @Nullable @Description("That closed it.") String decision,
        @Ignore Place place)
        implements Guarded {

    static FollowedRecommendation of(Followed followed) {
        var row = followed.row();
        var recommendation = row.inspectionRecommendation;
        var review = row.reviewId;
        return new FollowedRecommendation(
                row.id.toString(),
                row.bodyCode,
                row.source,
                recommendation == null ? null : new Recommendation(recommendation),
                review == null ? null : review.toString(),
                row.number,
                row.title,
                row.madeOn,
                followed.actions().stream().map(Action::of).toList(),
                Recommended.standing(
                        row.closedOn != null,
                        followed.actions().stream().map(action -> action.status).toList()),
                row.closedOn,
                row.decision,
                row.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
