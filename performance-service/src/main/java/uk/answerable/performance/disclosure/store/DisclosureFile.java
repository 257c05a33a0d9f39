package uk.answerable.performance.disclosure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.performance.disclosure.rules.DisclosurePolicies;
import uk.answerable.performance.disclosure.rules.DisclosurePolicy;

/** Reads the disclosure policies once. */
@ApplicationScoped
public class DisclosureFile {

    private static final String FILE = "/reference/disclosure_policies.csv";

    /** The policies of this installation. */
    @Produces
    @Singleton
    public static DisclosurePolicies read() {
        return new DisclosurePolicies(ShippedTable.rows(
                DisclosureFile.class,
                FILE,
                row -> new DisclosurePolicy(
                        row.get("measure"),
                        Long.parseLong(row.get("threshold")),
                        ShippedTable.day(row, "valid_from"),
                        ShippedTable.day(row, "valid_to"),
                        row.get("status"),
                        row.get("source"))));
    }
}
