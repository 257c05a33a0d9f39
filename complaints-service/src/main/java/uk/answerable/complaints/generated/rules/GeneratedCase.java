package uk.answerable.complaints.generated.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.calendar.Pause;

/**
 * A case made up from a plan.
 *
 * @param force police force area
 * @param receivedOn any day of the week
 * @param recordedOn a working day
 * @param finalisedOn a working day; empty while open at the end of the plan
 * @param suspended times in which criminal proceedings held it up
 */
public record GeneratedCase(
        String force,
        LocalDate receivedOn,
        LocalDate recordedOn,
        Optional<LocalDate> finalisedOn,
        List<Pause> suspended) {

    public GeneratedCase {
        suspended = List.copyOf(suspended);
    }
}
