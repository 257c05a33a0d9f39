package uk.answerable.complaints.generated.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What one month of generated cases should look like.
 *
 * @param force police force area
 * @param month of the plan
 * @param received complaints received, on average
 * @param recordedWithin per cent of the month's recordings that are within target
 * @param finalised cases finalised; empty lets the durations decide
 * @param finalisedWithin per cent of the month's finalisings that are within target; empty lets the durations decide
 * @param basis published figure or assumption
 */
public record PlannedMonth(
        String force,
        YearMonth month,
        int received,
        int recordedWithin,
        Optional<Integer> finalised,
        Optional<Integer> finalisedWithin,
        String basis) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Reads {@code generated-plan.csv}. */
    public static List<PlannedMonth> read(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return csv.stream().map(PlannedMonth::of).toList();
        }
    }

    private static PlannedMonth of(CSVRecord line) {
        return new PlannedMonth(
                line.get("force"),
                YearMonth.parse(line.get("month")),
                Integer.parseInt(line.get("received")),
                Integer.parseInt(line.get("recorded_within")),
                number(line, "finalised"),
                number(line, "finalised_within"),
                line.get("basis"));
    }

    private static Optional<Integer> number(CSVRecord line, String column) {
        return Optional.of(line.get(column)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }
}
