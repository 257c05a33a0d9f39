package uk.answerable.complaints.timeliness.rules;

import java.time.LocalDate;
import uk.answerable.complaints.policy.rules.Regime;

/**
 * How long one case took to reach a step.
 *
 * @param regime law of the case
 * @param receivedOn start
 * @param doneOn the day the step was done
 * @param generated whether a generator made the case up
 */
public record Span(Regime regime, LocalDate receivedOn, LocalDate doneOn, boolean generated) {}
