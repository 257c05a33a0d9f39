package uk.answerable.performance.victim.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.derivation.rules.Shares;

/**
 * Of the repeat victims of a month, how many were repeat victims in the month before, too, and how many in each of the
 * three months that end with it (FEATURES 178; 004:2(2):p5).
 *
 * @param repeat victims of the month
 * @param alsoPrevious empty where the month before is not known
 * @param eachOfThree empty where one of the two months before is not known
 */
public record Persistence(YearMonth month, long repeat, Optional<Long> alsoPrevious, Optional<Long> eachOfThree) {

    /** Endings of the measures that hold what a source counted of another measure's victims. */
    public static final String ALSO_PREVIOUS = "_also_previous_month";

    public static final String EACH_OF_THREE = "_each_of_last_3_months";

    /** Why there is no number for the month before. */
    public static final String NO_PREVIOUS = "How many were so in the month before is not held";

    public static final String NO_THREE = "How many were so in each of three months is not held";

    /**
     * Counts them.
     *
     * @param victims opaque keys of the repeat victims of each month; the month itself is among them
     */
    public static Persistence of(YearMonth month, Map<YearMonth, Set<String>> victims) {
        var now = victims.getOrDefault(month, Set.of());
        var before = Optional.ofNullable(victims.get(month.minusMonths(1)));
        var earlier = Optional.ofNullable(victims.get(month.minusMonths(2)));
        return new Persistence(
                month,
                now.size(),
                before.map(previous -> common(now, List.of(previous))),
                before.flatMap(previous -> earlier.map(first -> common(now, List.of(previous, first)))));
    }

    private static long common(Set<String> now, List<Set<String>> others) {
        var common = new HashSet<>(now);
        others.forEach(common::retainAll);
        return common.size();
    }

    /** Per cent of the month's repeat victims, rounded half up; null without a count, or of nobody. */
    public @Nullable String share(Optional<Long> persistent, int decimals) {
        return persistent
                .flatMap(count -> Shares.printed(BigDecimal.valueOf(count), BigDecimal.valueOf(repeat), decimals))
                .orElse(null);
    }
}
