package uk.answerable.complaints.clock.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.policy.rules.ClockPolicy;

/**
 * The last day on which something is in time.
 *
 * @param policy the rule it follows
 * @param start the day that started the clock
 * @param readings the policy's own unit with suspended time counted first; others where the policy leaves them open
 * @param doneOn the day it was stopped; empty while it runs
 */
public record Deadline(ClockPolicy policy, LocalDate start, List<Reading> readings, Optional<LocalDate> doneOn) {

    public Deadline {
        readings = List.copyOf(readings);
    }

    /** The reading that counts: the policy's own unit, suspended time not left out. */
    public Reading reading() {
        return readings.getFirst();
    }

    public LocalDate due() {
        return reading().due().result();
    }

    /** Whether it was done in time; empty while it still can be. */
    public Optional<Boolean> met() {
        return reading().met();
    }
}
