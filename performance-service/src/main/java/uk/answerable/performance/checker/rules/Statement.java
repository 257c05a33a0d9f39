package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph says of one figure: its value in a month and what it is compared with.
 *
 * @param about words of what is counted, from the sentence and the heading
 * @param area named in the sentence; empty for the whole
 */
record Statement(
        Section section,
        int line,
        String sentence,
        YearMonth month,
        Set<String> about,
        String area,
        Quantity value,
        List<Compared> compared) {

    /** How a figure is said to stand to another. */
    enum Direction {
        UP,
        DOWN,
        SAME,
        NONE
    }

    /**
     * Another figure a value is compared with.
     *
     * @param month it is of; null for an average or standard
     * @param name as the text has it
     * @param slight whether the change is called small
     */
    record Compared(
            @Nullable YearMonth month,
            String name,
            Quantity value,
            Direction direction,
            boolean slight,
            String sentence) {

        boolean isAverage() {
            return month == null;
        }
    }

    BigDecimal number() {
        return value.value();
    }
}
