package uk.answerable.kernel.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether more rows that this caller may see follow
 * @param endCursor what to pass as {@code after} for the next page; null on an empty page
 */
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
