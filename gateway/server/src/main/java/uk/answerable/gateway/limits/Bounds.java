package uk.answerable.gateway.limits;

/**
 * What an operation may be.
 *
 * @param unboundedList objects counted for a list that has no bound
 */
public record Bounds(
        int depth, int aliases, int rootFields, int directives, int fields, long cost, int unboundedList) {}
