package uk.answerable.performance.derivation.rules;

import static uk.answerable.performance.derivation.rules.Printing.HUNDRED;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import uk.answerable.performance.interval.rules.Difference;
import uk.answerable.performance.interval.rules.Interval;
import uk.answerable.performance.interval.rules.IntervalMethod;
import uk.answerable.performance.interval.rules.Intervals;

/** Whether a difference is more than chance: a test decides, never the look of it. */
final class Significance {

    static final String ABOVE = "significantly above";
    static final String BELOW = "significantly below";
    static final String NOT = "not significant";
    private static final double LEVEL = 0.95;

    private Significance() {}

    /** Two estimates printed with their half widths. */
    static Derived between(Derivation asked) {
        var estimates = asked.all("estimate");
        var halves = asked.all("half_width");
        if (halves.size() < 2) {
            return Derived.words("not known", "neither interval nor sample size is given");
        }
        var difference = Difference.between(
                interval(estimates.getFirst(), halves.getFirst()), interval(estimates.getLast(), halves.getLast()));
        return Derived.words(difference.significant() ? "significant" : NOT, difference.wording(1, ""));
    }

    private static Interval interval(Term estimate, Term half) {
        var middle = estimate.quantity().number().doubleValue();
        var reach = half.quantity().number().doubleValue();
        return new Interval(middle, middle - reach, middle + reach, LEVEL, IntervalMethod.SYMMETRIC);
    }

    /** The average counts as known: it is of many periods, the figure of one. */
    static Derived againstAverage(Derivation asked) {
        var average = asked.number("average").doubleValue();
        var interval = asked.maybe("base")
                .map(base -> percent(asked.number("current"), base.number()))
                .orElseGet(() -> Intervals.count(
                        IntervalMethod.BYAR_OR_EXACT, asked.number("current").doubleValue(), LEVEL));
        var word = interval.lower() > average ? ABOVE : interval.upper() < average ? BELOW : NOT;
        return Derived.words(
                word,
                String.format(
                        Locale.ROOT,
                        "95 %% interval %.1f to %.1f (%s), average %s",
                        interval.lower(),
                        interval.upper(),
                        interval.method().code(),
                        asked.number("average").toPlainString()));
    }

    private static Interval percent(BigDecimal current, BigDecimal base) {
        var numerator = current.multiply(base).doubleValue() / HUNDRED.doubleValue();
        return Intervals.proportion(IntervalMethod.WILSON, numerator, base.doubleValue(), OptionalLong.empty(), LEVEL)
                .times(HUNDRED.doubleValue());
    }

    /** What the test cannot be made of. */
    static Optional<String> problem(Derivation asked) {
        var current = asked.number("current");
        var base = asked.maybe("base");
        if (current.signum() < 0) {
            return Optional.of("current is negative: the test is for counts and percentages");
        }
        if (base.isEmpty()) {
            return current.stripTrailingZeros().scale() > 0
                    ? Optional.of("current is no whole number: give the base of a percentage")
                    : Optional.empty();
        }
        return current.compareTo(HUNDRED) > 0
                ? Optional.of("current is more than 100 per cent of its base")
                : Optional.empty();
    }

    /** Whether what is said is what the test says. */
    static boolean holds(Derived derived, String said) {
        var significant = said.contains("significant") && !said.contains("not significant");
        var word = !significant
                ? NOT
                : said.contains("above") || said.contains("higher")
                        ? ABOVE
                        : said.contains("below") || said.contains("lower") ? BELOW : "";
        return derived.printed().equals(word);
    }
}
