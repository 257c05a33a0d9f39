package uk.answerable.meetings.duty.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.duty.rules.Checklist;
import uk.answerable.meetings.duty.rules.Duty;
import uk.answerable.meetings.duty.rules.Rhythm;

/** The dated duties of publication, read once. */
@ApplicationScoped
public class DutiesFile {

    private static final String FILE = "/reference/publication-duties.csv";

    /** The duties of this installation. */
    @Produces
    @Singleton
    public static Checklist read() {
        return new Checklist(ShippedTable.rows(DutiesFile.class, FILE, DutiesFile::duty));
    }

    private static Duty duty(CSVRecord row) {
        return new Duty(
                row.get("code"),
                row.get("paragraph"),
                row.get("what"),
                Rhythm.valueOf(row.get("rhythm")),
                row.get("months").isEmpty() ? null : Integer.valueOf(row.get("months")),
                row.get("prominent").equals("yes"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("status"),
                row.get("source"));
    }
}
