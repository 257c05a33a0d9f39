package uk.answerable.meetings.quarterly.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicy;

/** The dated policies of the papers of a quarter, read once. */
@ApplicationScoped
public class ScrutinyPolicyFile {

    private static final String FILE = "/reference/scrutiny-policies.csv";

    /** The policies of this installation. */
    @Produces
    @Singleton
    public static ScrutinyPolicies read() {
        return new ScrutinyPolicies(ShippedTable.rows(ScrutinyPolicyFile.class, FILE, ScrutinyPolicyFile::policy));
    }

    private static ScrutinyPolicy policy(CSVRecord row) {
        return new ScrutinyPolicy(
                BodyKind.valueOf(row.get("body_kind")),
                ShippedTable.number(row, "report_days"),
                ShippedTable.number(row, "response_days"),
                row.get("first_request"),
                row.get("first_section"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("status"),
                row.get("source"));
    }
}
