package uk.answerable.complaints.alert.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** How long before which deadlines an office is told ({@code alert-policies.csv}); of others it is not. */
public record AlertPolicies(List<Policy> all) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * One rule's.
     *
     * @param daysBefore calendar days
     * @param validFrom first due date it applies to
     * @param validTo last due date
     */
    public record Policy(
            String rule, int daysBefore, Optional<LocalDate> validFrom, Optional<LocalDate> validTo, String source) {

        private boolean appliesTo(String wanted, LocalDate due) {
            return rule.equals(wanted)
                    && validFrom.map(from -> !due.isBefore(from)).orElse(true)
                    && validTo.map(to -> !due.isAfter(to)).orElse(true);
        }
    }

    public AlertPolicies {
        all = List.copyOf(all);
    }

    /** The first day to tell of a deadline; empty for one that nobody is told of. */
    public Optional<LocalDate> warnOn(String rule, LocalDate due) {
        return all.stream()
                .filter(policy -> policy.appliesTo(rule, due))
                .findFirst()
                .map(policy -> due.minusDays(policy.daysBefore()));
    }

    /**
     * Reads the policies.
     *
     * @throws IllegalArgumentException for a malformed line: a service with broken policies must not start
     */
    public static AlertPolicies read(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return new AlertPolicies(csv.stream().map(AlertPolicies::policy).toList());
        }
    }

    private static Policy policy(CSVRecord line) {
        var before = Integer.parseInt(line.get("days_before"));
        if (before < 0) {
            throw new IllegalArgumentException("%s is told of %d days before".formatted(line.get("rule"), before));
        }
        return new Policy(
                line.get("rule"), before, date(line.get("valid_from")), date(line.get("valid_to")), line.get("source"));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(LocalDate::parse);
    }
}
