package uk.answerable.meetings.glossary.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.meetings.glossary.rules.Glossary;
import uk.answerable.meetings.glossary.rules.Standing;
import uk.answerable.meetings.glossary.rules.Term;

/** Reads the glossary once; a file with a fault stops the service from starting. */
@ApplicationScoped
public class GlossaryFile {

    private static final String FILE = "/reference/glossary.csv";

    /** The glossary of this installation. */
    @Produces
    @Singleton
    public static Glossary read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(GlossaryFile.class.getResourceAsStream(FILE), FILE);
                var parser = format.parse(new InputStreamReader(in, UTF_8))) {
            return Glossary.of(parser.stream().map(GlossaryFile::term).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Term term(CSVRecord row) {
        var note = row.get("note");
        return new Term(
                row.get("force"),
                row.get("term"),
                row.get("expansion"),
                Standing.valueOf(row.get("standing")),
                row.get("source"),
                note.isBlank() ? null : note);
    }
}
