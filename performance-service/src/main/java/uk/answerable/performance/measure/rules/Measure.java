package uk.answerable.performance.measure.rules;

import java.util.OptionalInt;

/**
 * An entry of the measure dictionary (FEATURES B1 120).
 *
 * @param unit of the usual statistic
 * @param polarityBasis on what the direction rests
 * @param polaritySource place of the stated sign (document:item:place), else the reason of the reading
 * @param usualStatistic the one meant when nobody names one
 * @param headline place among the figures a force is introduced with
 */
public record Measure(
        String code,
        String label,
        String unit,
        Polarity polarity,
        PolarityBasis polarityBasis,
        String polaritySource,
        String usualStatistic,
        OptionalInt headline) {

    /** Which way a statistic of it should move: a place in an order is better the smaller it is, a gap has no way. */
    public Polarity polarityOf(Statistic statistic) {
        return switch (statistic.kind()) {
            case POSITION -> polarity == Polarity.MORE_IS_GOOD ? Polarity.LESS_IS_GOOD : polarity;
            case FLAG -> Polarity.NEUTRAL;
            default -> polarity;
        };
    }
}
