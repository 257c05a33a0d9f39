package uk.answerable.performance.graph.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Where a page stands in its list; the same in every service. */
@Shareable
@Description("Where a page stands in its list.")
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {

    public static PageInfo of(uk.answerable.kernel.paging.PageInfo info) {
        return new PageInfo(info.hasNextPage(), info.endCursor());
    }
}
