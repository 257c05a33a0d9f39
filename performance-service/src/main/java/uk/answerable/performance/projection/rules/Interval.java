package uk.answerable.performance.projection.rules;

/**
 * Where a value is expected to fall.
 *
 * @param level how often, in per cent
 */
public record Interval(int level, double low, double high) {}
