package uk.answerable.portal.force.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.force.rules.ForceAnswer.Change;
import uk.answerable.portal.force.rules.ForceAnswer.Comparison;
import uk.answerable.portal.force.rules.ForceAnswer.Figures;
import uk.answerable.portal.force.rules.ForceAnswer.Point;
import uk.answerable.portal.force.rules.ForceAnswer.Series;

/** The table of latest figures as RFC 4180 comma-separated values, codes and ISO dates beside the words. */
public final class FiguresCsv {

    private static final List<String> HEADINGS = List.of(
            "force",
            "measure",
            "label",
            "area",
            "statistic",
            "unit",
            "period",
            "period_start",
            "period_end",
            "printed",
            "number",
            "numerator",
            "denominator",
            "previous_period",
            "previous_printed",
            "previous_change",
            "previous_change_amount",
            "previous_missing_reason",
            "last_year_period",
            "last_year_printed",
            "last_year_change",
            "last_year_change_amount",
            "last_year_missing_reason",
            "source_title",
            "source",
            "published_at",
            "known_at");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]+ ?(?:%|pp)?");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private FiguresCsv() {}

    public static String of(Figures force) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEADINGS);
            for (var series : force.latestFigures()) {
                for (var point : series.points()) {
                    printer.printRecord(cells(force.code(), series, point));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(String force, Series series, Point point) {
        var figure = point.figure();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(force);
        cells.add(series.measure().code());
        cells.add(series.measure().label());
        cells.add(series.area().label());
        cells.add(series.statistic());
        cells.add(series.measure().unit());
        cells.add(point.period().label());
        cells.add(point.period().start());
        cells.add(point.period().end());
        cells.add(figure.printed());
        cells.add(figure.number());
        cells.add(point.sample().numerator());
        cells.add(point.sample().denominator());
        add(cells, point.previousPeriod());
        add(cells, point.sameMonthLastYear());
        cells.add(figure.sourceTitle());
        cells.add(figure.source());
        cells.add(figure.publishedAt());
        cells.add(figure.knownAt());
        return cells.stream().map(FiguresCsv::cell).toList();
    }

    private static void add(List<@Nullable Object> cells, Comparison comparison) {
        var earlier = comparison.figure();
        Change change = comparison.change();
        cells.add(comparison.with().label());
        cells.add(earlier == null ? null : earlier.printed());
        cells.add(change == null ? null : change.printed());
        cells.add(change == null ? null : change.amount());
        cells.add(comparison.missingReason());
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        // A spreadsheet would run such a text as a formula.
        if (!text.isEmpty()
                && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches()) {
            text = "'" + text;
        }
        return text;
    }
}
