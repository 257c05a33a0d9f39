package uk.answerable.complaints.retention.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The dated retention schedule (FEATURES D3 368); a new period is a new line and the end of an old one. */
public record RetentionSchedule(List<RetentionRule> rules) {

    /** The only kind of record that this service can tell apart so far. */
    public static final String COMPLAINT = "complaint without misconduct";

    public RetentionSchedule {
        rules = List.copyOf(rules);
    }

    public static RetentionSchedule read(Reader file) throws IOException {
        return new RetentionSchedule(
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                        .map(RetentionSchedule::rule)
                        .toList());
    }

    private static RetentionRule rule(CSVRecord row) {
        return new RetentionRule(
                row.get("record"),
                Integer.parseInt(row.get("years")),
                row.get("next_step"),
                day(row.get("first_day")),
                day(row.get("last_day")),
                row.get("status"),
                row.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The rule for a record closed on a day; empty where the schedule has none. */
    public Optional<RetentionRule> ruleFor(String record, LocalDate closedOn) {
        return rules.stream()
                .filter(rule -> rule.record().equals(record) && rule.appliesTo(closedOn))
                .findFirst();
    }

    /** The last closure that any rule for the record makes due on a day; empty where there is no rule. */
    public Optional<LocalDate> lastClosureDue(String record, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.record().equals(record))
                .map(rule -> earlier(rule.lastClosureDue(on), rule.lastDay()))
                .max(LocalDate::compareTo);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
