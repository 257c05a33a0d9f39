package uk.answerable.performance.chart.rules;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.Polarity;

/** Whether a process as it runs meets its target (Making Data Count, assurance icons). */
public enum Assurance {
    CONSISTENTLY_HITS,
    CONSISTENTLY_MISSES,
    /** The target lies within the limits: chance decides. */
    HIT_AND_MISS,
    /** No target, no limits, or no direction that is good. */
    NOT_TOLD;

    static Assurance of(@Nullable Limits limits, OptionalDouble target, Polarity polarity) {
        var directed = polarity == Polarity.MORE_IS_GOOD || polarity == Polarity.LESS_IS_GOOD;
        if (limits == null || target.isEmpty() || !directed) {
            return NOT_TOLD;
        }
        var wanted = target.getAsDouble();
        if (wanted >= limits.lower() && wanted <= limits.upper()) {
            return HIT_AND_MISS;
        }
        return wanted < limits.lower() == (polarity == Polarity.MORE_IS_GOOD) ? CONSISTENTLY_HITS : CONSISTENTLY_MISSES;
    }
}
