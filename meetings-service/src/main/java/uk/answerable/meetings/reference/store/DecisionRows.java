package uk.answerable.meetings.reference.store;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.decision.rules.DecisionEntry;
import uk.answerable.meetings.decision.rules.DecisionReference;
import uk.answerable.meetings.decision.store.DecisionRow;

/** Decision notices as a paper lists them; of an exempt one it prints no title. */
final class DecisionRows {

    private DecisionRows() {}

    static List<DecisionRow> all() {
        return ShippedTable.rows(DecisionRows.class, "/reference/decision-notices.csv", DecisionRows::row);
    }

    private static DecisionRow row(CSVRecord row) {
        var section = row.get("exemption");
        var entry = new DecisionEntry(
                row.get("reference"),
                row.get("title"),
                null,
                row.get("decision_maker"),
                section.isEmpty() ? null : Integer.valueOf(section),
                null);
        return DecisionRow.of(
                row.get("force"), DecisionReference.read(entry.reference()).orThrow(), entry, row.get("note"));
    }
}
