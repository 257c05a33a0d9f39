package uk.answerable.meetings.deepdive.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.deepdive.store.DeepDiveMoveRow;

/** A deep dive scheduled anew, with the reason. */
public record DeepDiveMove(
        @NonNull LocalDate movedOn,
        @NonNull String was,
        @NonNull String became,
        @NonNull String reason) {

    static DeepDiveMove of(DeepDiveMoveRow row) {
        return new DeepDiveMove(row.movedOn, row.was, row.became, row.reason);
    }
}
