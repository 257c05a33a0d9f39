package uk.answerable.performance.disclosure.store;

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
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.disclosure.rules.DisclosurePolicies;
import uk.answerable.performance.disclosure.rules.DisclosurePolicy;

/** Reads the disclosure policies once. */
@ApplicationScoped
public class DisclosureFile {

    private static final String FILE = "/reference/disclosure_policies.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The policies of this installation. */
    @Produces
    @Singleton
    public static DisclosurePolicies read() {
        try (var in = Objects.requireNonNull(DisclosureFile.class.getResourceAsStream(FILE), FILE);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return new DisclosurePolicies(parser.stream()
                    .map(row -> new DisclosurePolicy(
                            row.get("measure"),
                            Long.parseLong(row.get("threshold")),
                            day(row.get("valid_from")),
                            day(row.get("valid_to")),
                            row.get("status"),
                            row.get("source")))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
