package uk.answerable.meetings.panelreview.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of a panel's reviews, newest notification first. */
public record PanelReviewConnection(
        @NonNull List<@NonNull PanelReview> nodes, @NonNull PageInfo pageInfo) {}
