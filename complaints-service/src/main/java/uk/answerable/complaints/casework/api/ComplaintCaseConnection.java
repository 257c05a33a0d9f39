package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of cases. */
public record ComplaintCaseConnection(
        @NonNull List<@NonNull CaseView> nodes, @NonNull PageInfo pageInfo) {}
