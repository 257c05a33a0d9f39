package uk.answerable.meetings.pack.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a pack.
 *
 * @param item number
 * @param heading of the item
 * @param paper title; null for the page in the place of what is restricted
 * @param first page in the pack
 * @param last page in the pack
 * @param ownFirst number the paper's own first page bears; null where there is none
 */
public record PackPage(
        String item,
        String heading,
        @Nullable String paper,
        int first,
        int last,
        @Nullable Integer ownFirst) {

    /** What is added to a page number of the paper to get the one of the pack; null where it has none of its own. */
    public @Nullable Integer offset() {
        return ownFirst == null ? null : first - ownFirst;
    }

    /** {@code 5} or {@code 5-22}. */
    public String range() {
        return first == last ? String.valueOf(first) : "%d-%d".formatted(first, last);
    }
}
