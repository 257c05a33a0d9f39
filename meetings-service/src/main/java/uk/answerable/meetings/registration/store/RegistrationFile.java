package uk.answerable.meetings.registration.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.registration.rules.Registering;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.rules.RegistrationPolicy;

/** The dated deadlines of registration, read once. */
@ApplicationScoped
public class RegistrationFile {

    private static final String FILE = "/reference/registration-policies.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static Registering read() {
        try (var in = Objects.requireNonNull(RegistrationFile.class.getResourceAsStream(FILE), FILE);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return new Registering(
                    parser.stream().map(RegistrationFile::policy).toList(), WorkingDays.ofEnglandAndWales());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static RegistrationPolicy policy(CSVRecord row) {
        return new RegistrationPolicy(
                BodyKind.valueOf(row.get("body_kind")),
                RegistrationKind.valueOf(row.get("kind")),
                Integer.parseInt(row.get("days_before")),
                row.get("unit").equals("working days"),
                LocalTime.parse(row.get("closes_at")),
                day(row.get("valid_from")),
                day(row.get("valid_to")),
                row.get("status"),
                row.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
