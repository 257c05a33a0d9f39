package uk.answerable.complaints.statistics.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count by its codes, beside the same of a year before.
 *
 * @param measure code of the table
 * @param rows in the order of their codes
 */
public record StatisticTable(String measure, List<Row> rows) {

    /** The tables that are shown, in their order. */
    static final List<String> MEASURES =
            List.of("recording_reason", "allegation_category", "days_to_finalise", "decision", "action");

    /**
     * One code.
     *
     * @param count empty where it is withheld
     * @param lastYear empty where it is withheld, or the period is not over
     */
    public record Row(String code, Optional<Long> count, Optional<Long> lastYear) {}

    public StatisticTable {
        rows = List.copyOf(rows);
    }

    /** A count and what is withheld of it. */
    record Side(Counted counted, Withholding withholding, boolean known) {

        Optional<Long> count(String measure, String code) {
            var key = new CountKey(measure, Optional.of(code));
            return known && !withholding.hides(key) ? Optional.of(counted.count(key)) : Optional.empty();
        }
    }

    static StatisticTable of(String measure, Side now, Side before) {
        var codes = Stream.concat(now.counted().of(measure).stream(), before.counted().of(measure).stream())
                .map(Counted.Line::code)
                .distinct()
                .sorted()
                .toList();
        return new StatisticTable(
                measure,
                codes.stream()
                        .map(code -> new Row(code, now.count(measure, code), before.count(measure, code)))
                        .toList());
    }
}
