package uk.answerable.meetings.scrutiny.api;

import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.ClaimPositionRow;

/** What one office, or one paper, holds. */
public record ClaimPosition(@NonNull String office, @NonNull String position) {

    static ClaimPosition of(ClaimPositionRow row) {
        return new ClaimPosition(row.office, row.held);
    }
}
