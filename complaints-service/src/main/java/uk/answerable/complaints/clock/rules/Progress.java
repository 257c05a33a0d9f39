package uk.answerable.complaints.clock.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.calendar.Pause;

/**
 * What has happened to a clock so far.
 *
 * @param doneOn the day it was stopped; empty while it runs
 * @param suspended times in which the case stood still
 * @param today the day it is asked about
 */
public record Progress(Optional<LocalDate> doneOn, List<Pause> suspended, LocalDate today) {

    public Progress {
        suspended = List.copyOf(suspended);
    }

    /** A clock that nothing has happened to yet. */
    public static Progress none(LocalDate today) {
        return new Progress(Optional.empty(), List.of(), today);
    }

    /** Empty while it runs and is not late. */
    Optional<Boolean> within(LocalDate due) {
        return doneOn.map(done -> !done.isAfter(due))
                .or(() -> today.isAfter(due) ? Optional.of(false) : Optional.empty());
    }
}
