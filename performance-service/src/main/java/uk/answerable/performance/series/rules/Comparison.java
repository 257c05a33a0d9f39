package uk.answerable.performance.series.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.Period;

/**
 * A figure beside an earlier one.
 *
 * @param with the period compared with, also when nothing is known of it
 * @param figure null when none is known
 * @param change null when there is none to tell
 * @param missingReason why figure or change is null
 */
public record Comparison(
        Period with,
        @Nullable Known figure,
        @Nullable Change change,
        @Nullable String missingReason) {

    /** With whatever is known of the period. */
    public static Comparison of(Known current, Period with, Map<Period, Known> known) {
        var earlier = known.get(with);
        if (earlier == null) {
            return new Comparison(with, null, null, "No figure for " + with.label() + " is held");
        }
        if (!Observed.is(current) || !Observed.is(earlier)) {
            return new Comparison(with, earlier, null, Observed.BEFORE_THE_END);
        }
        var change = Change.between(current.value(), earlier.value());
        if (change.isPresent()) {
            return new Comparison(with, earlier, change.get(), null);
        }
        var reason = Change.isTold(current.value().form())
                ? "The two figures are printed in different forms"
                : "Such a figure has no difference in numbers";
        return new Comparison(with, earlier, null, reason);
    }
}
