package uk.answerable.meetings.convention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
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
        return new Conventions(ShippedTable.rows(ConventionsFile.class, FILE, ConventionsFile::convention));
    }

    private static Convention convention(CSVRecord row) {
        return new Convention(
                row.get("force"),
                row.get("office"),
                ConventionKind.valueOf(row.get("kind")),
                row.get("key"),
                row.get("value"),
                ShippedTable.day(row, "starts"),
                ShippedTable.day(row, "ends"),
                row.get("source"));
    }
}
