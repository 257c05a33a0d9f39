package uk.answerable.kernel.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * Which page of a list is wanted.
 *
 * @param first how many, 1 to 100
 * @param after the last item already seen, or empty for the first page
 */
public record PageRequest(int first, Optional<Cursor> after) {

    public static final int SMALLEST = 1;
    public static final int LARGEST = 100;
    public static final int USUAL = 20;

    /**
     * Checks what a caller asked for.
     *
     * @param first null means {@value #USUAL}
     * @param after an opaque cursor of an earlier page, or null
     * @return refused with {@code FIRST_OUT_OF_RANGE} or {@code INVALID_CURSOR}
     */
    public static Outcome<PageRequest> of(@Nullable Integer first, @Nullable String after) {
        int size = first == null ? USUAL : first;
        if (size < SMALLEST || size > LARGEST) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.FIRST_OUT_OF_RANGE,
                    "first",
                    "first is %d; ask for %d to %d".formatted(size, SMALLEST, LARGEST)));
        }
        if (after == null) {
            return Outcome.done(new PageRequest(size, Optional.empty()));
        }
        return Cursor.parse(after).map(cursor -> new PageRequest(size, Optional.of(cursor)));
    }

    /** One more than asked for: the extra row tells whether there is a next page without counting. */
    public int rowsToRead() {
        return first + 1;
    }
}
