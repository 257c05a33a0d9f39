package uk.answerable.meetings.paper.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.paper.rules.Clearance;
import uk.answerable.meetings.paper.store.PaperClearanceRow;

/** A clearance given, or refused with its reason. */
public record PaperClearance(
        @NonNull Clearance clearance,
        boolean cleared,
        @NonNull String note,
        @NonNull LocalDate on) {

    static PaperClearance of(PaperClearanceRow row) {
        return new PaperClearance(row.clearance, row.cleared, row.note, row.givenOn);
    }
}
