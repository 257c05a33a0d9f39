package uk.answerable.performance.recurring.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.performance.recurring.rules.RecurrencePolicies;
import uk.answerable.performance.recurring.rules.RecurrencePolicy;

/** Reads when exceptions recur, once. */
@ApplicationScoped
public class RecurrenceFile {

    private static final String FILE = "/reference/recurrence_policies.csv";

    /** The policies of this installation. */
    @Produces
    @Singleton
    public static RecurrencePolicies read() {
        return new RecurrencePolicies(ShippedTable.rows(
                RecurrenceFile.class,
                FILE,
                row -> new RecurrencePolicy(
                        ShippedTable.number(row, "exceptional"),
                        ShippedTable.number(row, "within_months"),
                        ShippedTable.day(row, "valid_from"),
                        ShippedTable.day(row, "valid_to"),
                        row.get("status"),
                        row.get("source"))));
    }
}
