package uk.answerable.meetings.graph.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.jspecify.annotations.Nullable;

/** Where a page stands in its list; every service has the same. */
@Shareable
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {

    public static PageInfo of(uk.answerable.kernel.paging.PageInfo page) {
        return new PageInfo(page.hasNextPage(), page.endCursor());
    }
}
