package uk.answerable.meetings.response.store;

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
import uk.answerable.meetings.response.rules.Responding;
import uk.answerable.meetings.response.rules.ResponsePolicy;

/** The dated time limits of responses, read once. */
@ApplicationScoped
public class ResponsePolicyFile {

    private static final String FILE = "/reference/response-policies.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static Responding read() {
        try (var in = Objects.requireNonNull(ResponsePolicyFile.class.getResourceAsStream(FILE), FILE);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return new Responding(
                    parser.stream().map(ResponsePolicyFile::policy).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static ResponsePolicy policy(CSVRecord row) {
        return new ResponsePolicy(
                Integer.parseInt(row.get("amount")),
                row.get("start_rule"),
                day(row.get("valid_from")),
                day(row.get("valid_to")),
                row.get("status"),
                row.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
