package uk.answerable.portal.graph.rules;

import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. */
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {

    /** What follows, or null where nothing does. */
    public @Nullable String next() {
        return hasNextPage ? endCursor : null;
    }
}
