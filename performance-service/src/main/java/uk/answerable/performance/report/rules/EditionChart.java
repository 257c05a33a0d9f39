package uk.answerable.performance.report.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition's chart shows; it is drawn where it is printed.
 *
 * @param points oldest first
 * @param mean null where there are too few points for limits
 * @param words what the chart says, in a sentence
 */
public record EditionChart(
        String title,
        String unit,
        List<ChartDot> points,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String words) {

    public EditionChart {
        points = List.copyOf(points);
    }

    /** One period of it. */
    public record ChartDot(String period, String printed, BigDecimal number) {}
}
