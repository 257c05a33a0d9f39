package uk.answerable.complaints.timeliness.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.answerable.complaints.policy.rules.ClockPolicy;

/**
 * How many of the cases that reached a step in a month did so within target.
 *
 * @param total cases that reached it
 * @param within of these, within target
 * @param policy the target
 */
public record TimelinessShare(int total, int within, ClockPolicy policy) {

    /** Rounded half up to whole per cent, as the forces print it; empty when nothing reached the step. */
    public Optional<BigDecimal> percent() {
        return total == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * within).divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP));
    }
}
