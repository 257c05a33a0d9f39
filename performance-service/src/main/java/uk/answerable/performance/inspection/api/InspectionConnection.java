package uk.answerable.performance.inspection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of inspections. */
public record InspectionConnection(
        @NonNull List<@NonNull Inspection> nodes, @NonNull PageInfo pageInfo) {}
