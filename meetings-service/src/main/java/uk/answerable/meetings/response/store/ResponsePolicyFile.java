package uk.answerable.meetings.response.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.response.rules.Responding;
import uk.answerable.meetings.response.rules.ResponsePolicy;

/** The dated time limits of responses, read once. */
@ApplicationScoped
public class ResponsePolicyFile {

    private static final String FILE = "/reference/response-policies.csv";

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static Responding read() {
        return new Responding(ShippedTable.rows(ResponsePolicyFile.class, FILE, ResponsePolicyFile::policy));
    }

    private static ResponsePolicy policy(CSVRecord row) {
        return new ResponsePolicy(
                ShippedTable.number(row, "amount"),
                row.get("start_rule"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("status"),
                row.get("source"));
    }
}
