package uk.answerable.meetings.duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.duty.rules.Checklist;
import uk.answerable.meetings.duty.rules.Duty;
import uk.answerable.meetings.duty.rules.Rhythm;

/** The dated duties of publication, read once. */
@ApplicationScoped
public class DutiesFile {

    private static final String FILE = "/reference/publication-duties.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The duties of this installation. */
    @Produces
    @Singleton
    public static Checklist read() {
        try (var in = Objects.requireNonNull(DutiesFile.class.getResourceAsStream(FILE), FILE);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return new Checklist(parser.stream().map(DutiesFile::duty).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Duty duty(CSVRecord row) {
        return new Duty(
                row.get("code"),
                row.get("paragraph"),
                row.get("what"),
                Rhythm.valueOf(row.get("rhythm")),
                row.get("months").isEmpty() ? null : Integer.valueOf(row.get("months")),
                row.get("prominent").equals("yes"),
                day(row.get("valid_from")),
                day(row.get("valid_to")),
                row.get("status"),
                row.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
