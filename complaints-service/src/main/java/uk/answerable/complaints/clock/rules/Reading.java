package uk.answerable.complaints.clock.rules;

import java.util.Optional;
import uk.answerable.complaints.policy.rules.CountedIn;
import uk.answerable.kernel.calendar.Reckoning;

/**
 * One way to read a clock.
 *
 * @param label what distinguishes it from the others
 * @param unit of this reading
 * @param due the last day, with its explanation
 * @param met whether it was done in time; empty while it still can be
 */
public record Reading(String label, CountedIn unit, Reckoning due, Optional<Boolean> met) {}
