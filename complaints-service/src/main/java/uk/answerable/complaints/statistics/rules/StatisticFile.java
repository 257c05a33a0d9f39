package uk.answerable.complaints.statistics.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The form of {@code statistics.csv} and {@code disclosure-policies.csv}. */
public final class StatisticFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private StatisticFile() {}

    /**
     * Reads the statistics in the order they are shown.
     *
     * @throws IllegalArgumentException when a line is malformed: a service with a broken list must not start
     */
    public static List<Statistic> statistics(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return csv.stream().map(StatisticFile::statistic).toList();
        }
    }

    /** Reads from which count on the public is shown one. */
    public static List<DisclosurePolicy> policies(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return csv.stream().map(StatisticFile::policy).toList();
        }
    }

    private static Statistic statistic(CSVRecord line) {
        return new Statistic(
                line.get("code"),
                line.get("label"),
                Statistic.Kind.valueOf(line.get("kind").toUpperCase(Locale.ROOT)),
                CountKey.parse(line.get("of")),
                given(line, "over").map(CountKey::parse),
                line.get("unit"),
                Integer.parseInt(line.get("decimals")),
                line.get("status"),
                line.get("definition"),
                line.get("source"));
    }

    private static DisclosurePolicy policy(CSVRecord line) {
        return new DisclosurePolicy(
                Integer.parseInt(line.get("threshold")),
                given(line, "valid_from").map(LocalDate::parse),
                given(line, "valid_to").map(LocalDate::parse),
                line.get("status"),
                line.get("source"));
    }

    private static Optional<String> given(CSVRecord line, String column) {
        return Optional.of(line.get(column)).filter(text -> !text.isEmpty());
    }
}
