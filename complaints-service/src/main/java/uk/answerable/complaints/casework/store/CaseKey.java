package uk.answerable.complaints.casework.store;

import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.paging.Cursor;

/** Where a case, or a review, stands in its force's list. */
public record CaseKey(LocalDate receivedOn, UUID id) {

    /** Where a list begins. */
    static final CaseKey BEFORE_ALL = new CaseKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    /** Reads a cursor; a foreign one is refused. */
    public static Outcome<CaseKey> of(Cursor cursor) {
        return cursor.read(2, key -> new CaseKey(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())));
    }
}
