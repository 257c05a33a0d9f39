package uk.answerable.meetings.paper.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.paper.rules.PaperPolicy;
import uk.answerable.meetings.paper.rules.PaperStep;
import uk.answerable.meetings.paper.rules.PaperTemplate;

/** The dated templates of papers, read once. */
@ApplicationScoped
public class PaperPolicyFile {

    private static final String FILE = "/reference/paper-policies.csv";

    /** The templates of this installation. */
    @Produces
    @Singleton
    public static PaperTemplate read() {
        return new PaperTemplate(
                ShippedTable.rows(PaperPolicyFile.class, FILE, PaperPolicyFile::policy),
                WorkingDays.ofEnglandAndWales());
    }

    private static PaperPolicy policy(CSVRecord row) {
        return new PaperPolicy(
                BodyKind.valueOf(row.get("body_kind")),
                PaperStep.valueOf(row.get("step")),
                ShippedTable.number(row, "working_days"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("status"),
                row.get("source"));
    }
}
