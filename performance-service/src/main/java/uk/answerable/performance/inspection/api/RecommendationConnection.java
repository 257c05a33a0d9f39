package uk.answerable.performance.inspection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of recommendations. */
public record RecommendationConnection(
        @NonNull List<@NonNull Recommendation> nodes,
        @NonNull PageInfo pageInfo) {}
