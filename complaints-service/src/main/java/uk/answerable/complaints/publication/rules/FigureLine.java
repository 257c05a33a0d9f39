package uk.answerable.complaints.publication.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.statistics.rules.ForceStatistics;
import uk.answerable.complaints.statistics.rules.StatisticValue;

/**
 * A figure as it stood when it was published.
 *
 * @param printed as readers saw it; {@code -} with a reason
 * @param number empty with a reason
 * @param lastYearPrinted the same period of the year before
 * @param reason why there is no number
 */
public record FigureLine(
        String code,
        String label,
        String unit,
        String printed,
        Optional<BigDecimal> number,
        String lastYearPrinted,
        Optional<String> reason) {

    /** The figures of a force as the public sees them. */
    public static List<FigureLine> of(ForceStatistics statistics) {
        return statistics.figures().stream().map(FigureLine::line).toList();
    }

    private static FigureLine line(ForceStatistics.Figure figure) {
        var statistic = figure.statistic();
        return new FigureLine(
                statistic.code(),
                statistic.label(),
                statistic.unit(),
                printed(figure.value()),
                figure.value().number(),
                printed(figure.lastYear()),
                figure.value().reason());
    }

    private static String printed(StatisticValue value) {
        return value.number().map(BigDecimal::toPlainString).orElse("-");
    }
}
