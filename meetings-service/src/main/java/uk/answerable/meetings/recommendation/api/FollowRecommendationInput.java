package uk.answerable.meetings.recommendation.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.recommendation.rules.RecommendationSource;

/** A recommendation that a body follows up. */
@Input("FollowRecommendationInput")
public record FollowRecommendationInput(
        @NonNull String body,
        @NonNull RecommendationSource source,

        @Nullable @Description("An inspection's, by its identifier in the performance service.") @Id
        String recommendation,

        @Nullable @Description("The panel's review that made it.") @Id
        String review,

        @NonNull @Description("By which its report calls it.")
        String number,

        @NonNull @Description("What it asks for, in a line.")
        String title,

        @NonNull LocalDate madeOn) {}
