package uk.answerable.complaints.review.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of reviews. */
public record ReviewConnection(
        @NonNull List<@NonNull ReviewView> nodes, @NonNull PageInfo pageInfo) {}
