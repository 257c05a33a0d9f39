package uk.answerable.performance.measure.rules;

import java.util.OptionalInt;

/**
 * An entry of the measure dictionary (FEATURES B1 120).
 *
 * @param unit of the usual statistic
 * @param polaritySource where its sign of improvement is stated; empty while undecided
 * @param usualStatistic the one meant when nobody names one
 * @param headline place among the figures a force is introduced with
 */
public record Measure(
        String code,
        String label,
        String unit,
        Polarity polarity,
        String polaritySource,
        String usualStatistic,
        OptionalInt headline) {}
