package uk.answerable.performance.calculator.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.interval.rules.Interval;
import uk.answerable.performance.interval.rules.IntervalMethod;
import uk.answerable.performance.interval.rules.Intervals;

/**
 * An estimate somebody wants an interval of: so many of so many, a count, a count over a base, or a percentage as
 * printed with the size of its sample or with its +/-.
 *
 * @param numerator the count
 * @param denominator of a proportion
 * @param base of a rate
 * @param method null for the usual one of its kind
 * @param population the sample was drawn from
 * @param level of confidence, null for 0.95
 * @param multiplier rates are per so many of the base, null for 1,000
 * @param percent as printed, instead of the numerator
 * @param halfWidth as printed behind +/-
 */
public record EstimateQuestion(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal base,
        @Nullable IntervalMethod method,
        @Nullable BigDecimal population,
        @Nullable BigDecimal level,
        @Nullable BigDecimal multiplier,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal halfWidth) {

    private static final double PER_CENT = 100;
    private static final double USUAL_LEVEL = 0.95;
    private static final BigDecimal USUAL_MULTIPLIER = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf(100_000);
    private static final BigDecimal SMALL_SAMPLE = BigDecimal.valueOf(50);

    /** What an estimate is of. */
    public enum Unit {
        PERCENT,
        COUNT,
        RATE
    }

    /**
     * The answer.
     *
     * @param warning why to be careful, or null
     */
    public record Estimate(
            Interval interval, Unit unit, @Nullable String warning) {}

    /** Computes it, or refuses with every reason. */
    public Outcome<Estimate> answer() {
        var inputs = check();
        return inputs.right() ? Outcome.done(estimate()) : inputs.refused();
    }

    /** What it is of, going by what is given. */
    public Unit unit() {
        if (percent != null || denominator != null) {
            return Unit.PERCENT;
        }
        return base == null ? Unit.COUNT : Unit.RATE;
    }

    private Inputs check() {
        var inputs = new Inputs();
        inputs.notNegative("numerator", numerator);
        inputs.positive("denominator", denominator);
        inputs.positive("base", base);
        inputs.positive("populationSize", population);
        inputs.positive("multiplier", multiplier);
        inputs.notNegative("percent", percent);
        inputs.notNegative("halfWidth", halfWidth);
        inputs.level(level);
        inputs.require(
                (numerator == null) != (percent == null), "numerator", "give a numerator, or a percentage as printed");
        inputs.require(
                denominator == null || base == null,
                "base",
                "give a denominator for a proportion or a base for a rate");
        inputs.require(percent == null || percent.compareTo(HUNDRED) <= 0, "percent", "percent is at most 100");
        inputs.require(
                percent == null || denominator != null || halfWidth != null,
                "denominator",
                "a printed percentage needs its sample size as denominator, or its +/- as halfWidth");
        inputs.require(
                numerator == null || denominator == null || numerator.compareTo(denominator) <= 0,
                "numerator",
                "numerator is at most the denominator");
        inputs.require(
                population == null || denominator == null || population.compareTo(denominator) >= 0,
                "populationSize",
                "populationSize is at least the denominator");
        checkMethod(inputs);
        return inputs;
    }

    private void checkMethod(Inputs inputs) {
        if (method == null) {
            return;
        }
        inputs.require(
                method.isOfProportion() == (unit() == Unit.PERCENT),
                "method",
                "%s is for %s".formatted(method, method.isOfProportion() ? "proportions" : "counts and rates"));
        inputs.require(
                method != IntervalMethod.EXACT_POISSON || numerator == null || numerator.compareTo(LARGEST_EXACT) <= 0,
                "method",
                "EXACT_POISSON is for counts up to 100,000; BYAR is the same beyond");
        inputs.require(
                method != IntervalMethod.WILSON_FINITE || population != null,
                "populationSize",
                "WILSON_FINITE needs the size of the population");
    }

    private Estimate estimate() {
        var confidence = level == null ? USUAL_LEVEL : level.doubleValue();
        var interval = switch (unit()) {
            case PERCENT -> proportion(confidence);
            case COUNT -> Intervals.count(counting(), count(), confidence);
            case RATE ->
                Intervals.rate(
                        counting(),
                        count(),
                        Objects.requireNonNull(base).doubleValue(),
                        Objects.requireNonNullElse(multiplier, USUAL_MULTIPLIER).doubleValue(),
                        confidence);
        };
        return new Estimate(interval, unit(), warning());
    }

    private Interval proportion(double confidence) {
        if (percent != null && halfWidth != null) {
            var middle = percent.doubleValue();
            var half = halfWidth.doubleValue();
            return new Interval(middle, middle - half, middle + half, confidence, IntervalMethod.SYMMETRIC);
        }
        var sample = Objects.requireNonNull(denominator).doubleValue();
        var above = percent == null ? count() : percent.doubleValue() / PER_CENT * sample;
        var all = population == null
                ? OptionalLong.empty()
                : OptionalLong.of(population.setScale(0, RoundingMode.HALF_UP).longValueExact());
        return Intervals.proportion(proportionMethod(), above, sample, all, confidence)
                .times(PER_CENT);
    }

    private IntervalMethod proportionMethod() {
        if (method != null) {
            return method;
        }
        return population == null ? IntervalMethod.WILSON : IntervalMethod.WILSON_FINITE;
    }

    private IntervalMethod counting() {
        return Objects.requireNonNullElse(method, IntervalMethod.BYAR_OR_EXACT);
    }

    private double count() {
        return Objects.requireNonNull(numerator).doubleValue();
    }

    private @Nullable String warning() {
        return denominator != null && denominator.compareTo(SMALL_SAMPLE) < 0
                ? "small sample: print the counts, %s of %s, with it"
                        .formatted(numerator == null ? "n" : numerator.toPlainString(), denominator.toPlainString())
                : null;
    }
}
