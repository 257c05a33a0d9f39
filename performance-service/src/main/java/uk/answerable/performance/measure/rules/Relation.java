package uk.answerable.performance.measure.rules;

import org.jspecify.annotations.Nullable;

/**
 * How two measures stand to each other (FEATURES B1 129, 130).
 *
 * @param measure the one
 * @param of the other
 */
public record Relation(
        String measure,
        RelationKind kind,
        String of,
        @Nullable String note,
        String source) {

    /** Ways to stand to each other. */
    public enum RelationKind {
        /** Never more than the whole. */
        PART_OF,
        /** Shares records with it: the two are never added. */
        OVERLAPS,
        /** Enters a composite. */
        COMPONENT_OF,
        /** Says the opposite of it, but for those who say neither. */
        MIRRORS
    }
}
