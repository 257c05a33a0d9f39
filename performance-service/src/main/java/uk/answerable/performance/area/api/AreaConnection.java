package uk.answerable.performance.area.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of areas. */
public record AreaConnection(
        @NonNull List<@NonNull Area> nodes, @NonNull PageInfo pageInfo) {}
