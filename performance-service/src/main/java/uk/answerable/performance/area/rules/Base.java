package uk.answerable.performance.area.rules;

import org.jspecify.annotations.Nullable;

/**
 * How many people or homes a rate is taken over (FEATURES B3 162, B2 142).
 *
 * @param area code
 * @param year the estimate is of
 * @param size the figure, or the middle of what printed rates allow
 * @param atLeast smallest size that gives every printed rate
 * @param atMost largest, null where the source only says more than
 * @param published whether a source prints it; else it is implied by printed rates and counts
 */
public record Base(
        String area,
        BaseKind kind,
        int year,
        long size,
        long atLeast,
        @Nullable Long atMost,
        boolean published,
        String source,
        String note) {

    public Base {
        var most = atMost;
        if (size < atLeast || (most != null && size > most)) {
            throw new IllegalArgumentException("a base outside its own bounds: " + area);
        }
    }
}
