package uk.answerable.meetings.aid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.aid.rules.AidPolicy;
import uk.answerable.meetings.aid.rules.RecordAids;

/** The dated numbers of aids, read once. */
@ApplicationScoped
public class AidFiles {

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static RecordAids read() {
        return new RecordAids(ShippedTable.rows(AidFiles.class, "/reference/record-aids.csv", AidFiles::policy));
    }

    private static AidPolicy policy(CSVRecord row) {
        return new AidPolicy(
                row.get("rule"),
                row.get("of"),
                ShippedTable.number(row, "at_least"),
                ShippedTable.number(row, "months"),
                row.get("children").equals("yes"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("source"));
    }
}
