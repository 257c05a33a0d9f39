package uk.answerable.kernel.edge;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list, as the graph shows it: the same type in every service.
 *
 * @param hasNextPage whether more rows that this caller may see follow
 * @param endCursor what to pass as {@code after} for the next page; null on an empty page
 */
@Shareable
@Description("Where a page stands in its list.")
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {

    public static PageInfo of(uk.answerable.kernel.paging.PageInfo page) {
        return new PageInfo(page.hasNextPage(), page.endCursor());
    }
}
