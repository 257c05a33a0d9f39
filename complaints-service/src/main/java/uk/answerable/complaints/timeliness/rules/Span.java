package uk.answerable.complaints.timeliness.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.calendar.Pause;

/**
 * How long one case took to reach a step.
 *
 * @param regime law of the case
 * @param receivedOn start
 * @param doneOn the day the step was done
 * @param suspended times in which the case stood still
 * @param generated whether a generator made the case up
 */
public record Span(
        Regime regime, LocalDate receivedOn, LocalDate doneOn, List<Pause> suspended, boolean generated) {

    public Span {
        suspended = List.copyOf(suspended);
    }
}
