package uk.answerable.complaints.retention.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of cases due for retention review. */
public record RetentionReviewConnection(
        @NonNull List<@NonNull RetentionReview> nodes,
        @NonNull PageInfo pageInfo) {}
