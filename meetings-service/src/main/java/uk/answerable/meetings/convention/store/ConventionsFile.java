package uk.answerable.meetings.convention.store;

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
import uk.answerable.meetings.convention.rules.Convention;
import uk.answerable.meetings.convention.rules.ConventionKind;
import uk.answerable.meetings.convention.rules.Conventions;

/** Reads the conventions once; a file with a fault stops the service from starting. */
@ApplicationScoped
public class ConventionsFile {

    private static final String FILE = "/reference/conventions.csv";

    /** The conventions of this installation. */
    @Produces
    @Singleton
    public static Conventions read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(ConventionsFile.class.getResourceAsStream(FILE), FILE);
                var parser = format.parse(new InputStreamReader(in, UTF_8))) {
            return new Conventions(
                    parser.stream().map(ConventionsFile::convention).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Convention convention(CSVRecord row) {
        return new Convention(
                row.get("force"),
                row.get("office"),
                ConventionKind.valueOf(row.get("kind")),
                row.get("key"),
                row.get("value"),
                day(row.get("starts")),
                day(row.get("ends")),
                row.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
