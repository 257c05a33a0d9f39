package uk.answerable.meetings.topic.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.validation.FinancialYear;

/**
 * How the topics of a plan come round over a year of a body's meetings (FEATURES A7 89, inferred there from source 002):
 * what was taken when, and what was taken in the year before and not yet in this.
 */
public final class Rotation {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})/(\\d{2})");

    private Rotation() {}

    /** A topic at a meeting. */
    public record Taken(UUID id, String topic, LocalDate on) {}

    /**
     * One topic over the year.
     *
     * @param topic as last headed
     * @param thisYear when it was taken in the year, first to last
     * @param yearBefore the same of the year before
     */
    public record Row(String topic, List<Taken> thisYear, List<Taken> yearBefore) {
        public Row {
            thisYear = List.copyOf(thisYear);
            yearBefore = List.copyOf(yearBefore);
        }

        private LocalDate last() {
            return (thisYear.isEmpty() ? yearBefore : thisYear).getLast().on();
        }
    }

    /** Reads {@code 2019/20}; refused with {@code INVALID_INPUT}. */
    public static Outcome<FinancialYear> year(String label) {
        var match = LABEL.matcher(label);
        if (match.matches()) {
            var year = new FinancialYear(Integer.parseInt(match.group(1)));
            if (year.label().equals(label)) {
                return Outcome.done(year);
            }
        }
        return Wording.refused("year", "a financial year is written like 2019/20");
    }

    /** First day of a financial year. */
    public static LocalDate firstDay(FinancialYear year) {
        return LocalDate.of(year.start(), 4, 1);
    }

    /** Rows in the order in which a topic is longest not taken; the same heading in other capitals is the same topic. */
    public static List<Row> of(List<Taken> taken, FinancialYear year) {
        var topics = new LinkedHashMap<String, List<Taken>>();
        taken.stream()
                .sorted(Comparator.comparing(Taken::on))
                .forEach(one -> topics.computeIfAbsent(
                                one.topic().strip().toLowerCase(Locale.ROOT), topic -> new ArrayList<>())
                        .add(one));
        return topics.values().stream()
                .map(all -> new Row(
                        all.getLast().topic(),
                        all.stream()
                                .filter(one -> !one.on().isBefore(firstDay(year)))
                                .toList(),
                        all.stream()
                                .filter(one -> one.on().isBefore(firstDay(year)))
                                .toList()))
                .sorted(Comparator.comparing(Row::last).thenComparing(Row::topic))
                .toList();
    }
}
