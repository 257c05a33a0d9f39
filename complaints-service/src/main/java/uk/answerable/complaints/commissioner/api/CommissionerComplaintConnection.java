package uk.answerable.complaints.commissioner.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of a panel's register. */
public record CommissionerComplaintConnection(
        @NonNull List<@NonNull CommissionerComplaintView> nodes,
        @NonNull PageInfo pageInfo) {}
