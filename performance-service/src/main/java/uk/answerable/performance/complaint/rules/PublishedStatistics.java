package uk.answerable.performance.complaint.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.submission.rules.Column;

/**
 * One edition of the complaint figures a local policing body published (SI 2011/3050 Sch para 7C).
 *
 * @param publication id of the edition where it was published
 * @param firstDay 1 April
 * @param lastDay of a quarter
 * @param edition counted from 1; a later one corrects the earlier
 * @param figures printed values by the code of their statistic
 * @param generated whether made-up cases are counted
 * @param publishedAt when they became known and public
 */
public record PublishedStatistics(
        UUID publication,
        String force,
        LocalDate firstDay,
        LocalDate lastDay,
        int edition,
        Map<String, String> figures,
        boolean generated,
        Instant publishedAt) {

    private static final String MEASURE = "complaints_";
    private static final String STATISTIC = "count_ytd";
    private static final String GENERATED = "generated cases are counted, for demonstration";

    public PublishedStatistics {
        figures = Map.copyOf(figures);
    }

    /** Rows of a file of observations, of those statistics that the dictionary has a measure of. */
    public List<List<String>> rows(Dictionary dictionary) {
        var rows = new ArrayList<List<String>>();
        figures.keySet().stream().sorted().forEach(statistic -> {
            var code = MEASURE + statistic;
            dictionary.measure(code).ifPresent(measure -> rows.add(row(code, measure.unit(), statistic)));
        });
        return List.copyOf(rows);
    }

    private List<String> row(String measure, String unit, String statistic) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.SOURCE, "547:%s edition %d, %s".formatted(force, edition, publication));
        cells.put(Column.FORCE, force);
        cells.put(Column.MEASURE, measure);
        cells.put(Column.AREA, force);
        cells.put(Column.PERIOD_START, firstDay.toString());
        cells.put(Column.PERIOD_END, lastDay.toString());
        cells.put(Column.STATISTIC, STATISTIC);
        cells.put(Column.VALUE, figures.getOrDefault(statistic, ""));
        cells.put(Column.UNIT, unit);
        cells.put(Column.NOTE, generated ? GENERATED : "");
        var row = new ArrayList<String>();
        for (var column : Column.values()) {
            row.add(cells.getOrDefault(column, ""));
        }
        return List.copyOf(row);
    }

    /** Why its figures stand in the place of earlier ones. */
    public String reason() {
        return "edition %d of the published complaint figures".formatted(edition);
    }
}
