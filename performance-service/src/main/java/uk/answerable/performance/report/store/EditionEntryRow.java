package uk.answerable.performance.report.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.EditionPeriod;
import uk.answerable.performance.report.rules.EditionState;

/** A line of a list of editions; names are the columns'. */
record EditionEntryRow(
        int n,
        UUID id,
        UUID report_id,
        String force,
        Marking marking,
        int number,
        int version,
        String month,
        Instant as_known_at,
        EditionState.Name state,
        Instant state_at,
        String state_office,
        @Nullable Instant signed_off_at,
        @Nullable String signed_off_by,
        boolean to_public,
        @Nullable Integer corrects,
        @Nullable String reason) {

    EditionEntry entry() {
        return new EditionEntry(
                id,
                report_id,
                force,
                marking,
                number,
                version,
                EditionPeriod.read(month).orElseThrow(),
                as_known_at,
                EditionRow.state(state, state_at, state_office, signed_off_at, signed_off_by, to_public),
                corrects,
                reason);
    }
}
