package uk.answerable.complaints.policy.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The form of {@code clock-policies.csv}; an empty cell or {@code *} means any. */
public final class ClockPolicyFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ClockPolicyFile() {}

    /**
     * Reads the policies.
     *
     * @throws IllegalArgumentException when a line is malformed or two contradict each other: a service with broken
     *     policies must not start
     */
    public static ClockPolicies read(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return new ClockPolicies(csv.stream().map(ClockPolicyFile::policy).toList());
        }
    }

    private static ClockPolicy policy(CSVRecord line) {
        return new ClockPolicy(
                line.get("rule"),
                given(line, "force"),
                given(line, "regime").map(Regime::valueOf),
                given(line, "valid_from").map(LocalDate::parse),
                given(line, "valid_to").map(LocalDate::parse),
                Integer.parseInt(line.get("amount")),
                unit(line.get("unit")),
                given(line, "other_unit").map(ClockPolicyFile::unit),
                FirstDay.valueOf(line.get("first_day").toUpperCase(Locale.ROOT)),
                line.get("pausable").equals("yes"),
                line.get("label"),
                line.get("start_rule"),
                line.get("status"),
                line.get("source"));
    }

    private static Optional<String> given(CSVRecord line, String column) {
        return Optional.of(line.get(column)).filter(text -> !text.isEmpty() && !text.equals("*"));
    }

    private static CountedIn unit(String text) {
        return CountedIn.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
