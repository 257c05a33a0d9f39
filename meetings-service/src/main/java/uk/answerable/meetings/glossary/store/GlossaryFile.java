package uk.answerable.meetings.glossary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
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
        return Glossary.of(ShippedTable.rows(GlossaryFile.class, FILE, GlossaryFile::term));
    }

    private static Term term(CSVRecord row) {
        return new Term(
                row.get("force"),
                row.get("term"),
                row.get("expansion"),
                Standing.valueOf(row.get("standing")),
                row.get("source"),
                ShippedTable.text(row, "note"));
    }
}
