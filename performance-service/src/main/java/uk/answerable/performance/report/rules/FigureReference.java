package uk.answerable.performance.report.rules;

/**
 * A figure named in a commentary: {@code {measure:area:period}} or {@code {measure@statistic:area:period}}.
 *
 * @param statistic the measure's usual one where none is written
 * @param period label, {@code 2019-12}
 */
public record FigureReference(String measure, String statistic, String area, String period) {

    /** As it is written. */
    public String printed() {
        return "{%s@%s:%s:%s}".formatted(measure, statistic, area, period);
    }
}
