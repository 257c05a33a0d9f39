package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;

/**
 * A number in a sentence.
 *
 * @param printed with sign and unit as it stands
 * @param start of it in the sentence
 */
record Quantity(BigDecimal value, Unit unit, String printed, int start, int end) {

    enum Unit {
        COUNT,
        PERCENT,
        POINTS,
        MONEY,
        SECONDS
    }

    boolean isCount() {
        return unit == Unit.COUNT && value.scale() <= 0;
    }

    boolean isPercent() {
        return unit == Unit.PERCENT;
    }

    boolean is(BigDecimal other) {
        return value.compareTo(other) == 0;
    }
}
