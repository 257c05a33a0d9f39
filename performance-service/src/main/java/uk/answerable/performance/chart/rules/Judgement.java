package uk.answerable.performance.chart.rules;

import uk.answerable.performance.measure.rules.Polarity;

/** What a point means (METHODS, Control charts 5). */
public enum Judgement {
    /** Nothing but chance need be assumed. */
    COMMON_CAUSE,
    IMPROVEMENT,
    CONCERN,
    /** Special cause of a measure of which neither direction is good. */
    HIGH,
    LOW;

    /** The sign of the signal times the measure's polarity. */
    static Judgement of(Side side, Polarity polarity) {
        return switch (polarity) {
            case MORE_IS_GOOD -> side == Side.HIGH ? IMPROVEMENT : CONCERN;
            case LESS_IS_GOOD -> side == Side.HIGH ? CONCERN : IMPROVEMENT;
            case STABLE_IS_GOOD, NEUTRAL, UNDECIDED -> side == Side.HIGH ? HIGH : LOW;
        };
    }
}
