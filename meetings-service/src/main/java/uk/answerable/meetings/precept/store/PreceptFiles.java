package uk.answerable.meetings.precept.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.precept.rules.PreceptRules;
import uk.answerable.meetings.precept.rules.PreceptStep;

/** Reads the precept's numbers once. */
@ApplicationScoped
public class PreceptFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static PreceptRules read() {
        return new PreceptRules(
                rows(
                        "precept-policies.csv",
                        row -> new PreceptRules.StepDay(
                                PreceptStep.valueOf(row.get("step")),
                                MonthDay.of(Integer.parseInt(row.get("month")), Integer.parseInt(row.get("day"))),
                                day(row.get("valid_from")),
                                day(row.get("valid_to")),
                                row.get("status"),
                                row.get("source"))),
                rows(
                        "council-tax-bands.csv",
                        row -> new PreceptRules.Band(
                                row.get("band"), Integer.parseInt(row.get("ninths")), row.get("source"))),
                rows(
                        "veto-majorities.csv",
                        row -> new PreceptRules.Majority(
                                PreceptRules.Subject.valueOf(row.get("subject")),
                                Integer.parseInt(row.get("numerator")),
                                Integer.parseInt(row.get("denominator")),
                                day(row.get("valid_from")),
                                day(row.get("valid_to")),
                                row.get("status"),
                                row.get("source"))));
    }

    private static <T> List<T> rows(String name, Function<CSVRecord, T> read) {
        var file = "/reference/" + name;
        try (var in = Objects.requireNonNull(PreceptFiles.class.getResourceAsStream(file), file);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return parser.stream().map(read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
