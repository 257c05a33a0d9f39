package uk.answerable.meetings.registration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.registration.rules.Registering;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.rules.RegistrationPolicy;

/** The dated deadlines of registration, read once. */
@ApplicationScoped
public class RegistrationFile {

    private static final String FILE = "/reference/registration-policies.csv";

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static Registering read() {
        return new Registering(
                ShippedTable.rows(RegistrationFile.class, FILE, RegistrationFile::policy),
                WorkingDays.ofEnglandAndWales());
    }

    private static RegistrationPolicy policy(CSVRecord row) {
        return new RegistrationPolicy(
                BodyKind.valueOf(row.get("body_kind")),
                RegistrationKind.valueOf(row.get("kind")),
                ShippedTable.number(row, "days_before"),
                row.get("unit").equals("working days"),
                LocalTime.parse(row.get("closes_at")),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("status"),
                row.get("source"));
    }
}
