package uk.answerable.performance.calculator.rules;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.victim.rules.Persistence;

/**
 * How persistent somebody's repeat victims are, from counts or from opaque keys. Keys are read, compared and forgotten;
 * no message repeats one.
 *
 * @param month the newest
 * @param counts instead of keys
 * @param months with the keys of their repeat victims, in any order
 * @param decimals of the shares, 0 to 3
 */
public record PersistenceQuestion(YearMonth month, @Nullable Counts counts, List<MonthOfVictims> months, int decimals) {

    /** Keys of all months together. */
    public static final int MOST_KEYS = 50_000;

    private static final int MOST_DECIMALS = 3;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** As counted elsewhere. */
    public record Counts(long repeat, Optional<Long> alsoPrevious, Optional<Long> eachOfThree) {}

    /** The repeat victims of one month. */
    public record MonthOfVictims(YearMonth month, List<String> victims) {}

    /** Computes it, or refuses with every reason. */
    public Outcome<Persistence> answer() {
        var inputs = new Inputs();
        inputs.require(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", "decimals is 0 to 3");
        inputs.require(
                (counts == null) != months.isEmpty(), "counts", "give either counts or months with keys, not both");
        if (counts != null) {
            check(inputs, counts);
            return inputs.right()
                    ? Outcome.done(new Persistence(month, counts.repeat(), counts.alsoPrevious(), counts.eachOfThree()))
                    : inputs.refused();
        }
        checkMonths(inputs);
        return inputs.right() ? Outcome.done(Persistence.of(month, byMonth())) : inputs.refused();
    }

    private static void check(Inputs inputs, Counts counts) {
        var previous = counts.alsoPrevious().orElse(counts.repeat());
        inputs.require(
                counts.repeat() >= 0
                        && counts.alsoPrevious().orElse(0L) >= 0
                        && counts.eachOfThree().orElse(0L) >= 0,
                "counts",
                "a count is not below 0");
        inputs.require(
                previous <= counts.repeat(),
                "counts.alsoPrevious",
                "no more than the repeat victims of the month were so in the month before");
        inputs.require(
                counts.eachOfThree().orElse(0L) <= previous,
                "counts.eachOfThree",
                "whoever was a repeat victim in each of three months was one in the month before");
    }

    private void checkMonths(Inputs inputs) {
        var wanted = Set.of(month, month.minusMonths(1), month.minusMonths(2));
        var given = new HashSet<YearMonth>();
        for (var each : months) {
            inputs.require(
                    wanted.contains(each.month()), "months.month", "months are the newest and the two before it");
            inputs.require(given.add(each.month()), "months.month", "each month is given once");
        }
        inputs.require(months.isEmpty() || given.contains(month), "months", "the newest month is missing");
        var keys = months.stream().mapToLong(each -> each.victims().size()).sum();
        inputs.require(keys <= MOST_KEYS, "months.victims", "give 50,000 keys at most, all months together");
        inputs.require(
                keys > MOST_KEYS
                        || months.stream()
                                .flatMap(each -> each.victims().stream())
                                .allMatch(key -> KEY.matcher(key).matches()),
                "months.victims",
                "a key is 1 to 64 letters, digits, - or _: a pseudonym that is the same in every month, never a name");
    }

    /** A key given twice in a month is one victim. */
    private Map<YearMonth, Set<String>> byMonth() {
        var byMonth = new LinkedHashMap<YearMonth, Set<String>>();
        months.forEach(each -> byMonth.put(each.month(), new HashSet<>(each.victims())));
        return byMonth;
    }
}
