package uk.answerable.complaints.casework.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.paging.Cursor;

/** Where a case, or a review, stands in its force's list. */
public record CaseKey(LocalDate receivedOn, UUID id) {

    /** Reads a cursor; a foreign one is refused. */
    public static Outcome<CaseKey> of(Cursor cursor) {
        if (cursor.key().size() != 2) {
            return Cursor.refusal();
        }
        try {
            return Outcome.done(new CaseKey(
                    LocalDate.parse(cursor.key().getFirst()),
                    UUID.fromString(cursor.key().getLast())));
        } catch (DateTimeParseException | IllegalArgumentException foreign) {
            return Cursor.refusal();
        }
    }
}
