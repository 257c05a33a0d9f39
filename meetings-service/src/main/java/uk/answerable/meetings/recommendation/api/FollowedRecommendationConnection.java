package uk.answerable.meetings.recommendation.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of what a body follows up, newest first. */
public record FollowedRecommendationConnection(
        @NonNull List<@NonNull FollowedRecommendation> nodes,
        @NonNull PageInfo pageInfo) {}
