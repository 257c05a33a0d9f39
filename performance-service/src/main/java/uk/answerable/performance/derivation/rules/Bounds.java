package uk.answerable.performance.derivation.rules;

import static uk.answerable.performance.derivation.rules.Printing.EXACT;
import static uk.answerable.performance.derivation.rules.Printing.HUNDRED;
import static uk.answerable.performance.derivation.rules.Printing.THOUSAND;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.interval.rules.Intervals;

/** What printed figures allow: a rounded figure stands for a range, half up, so its lower end belongs to it. */
final class Bounds {

    private static final double LEVEL = 0.95;

    private Bounds() {}

    static Derived band(Derivation asked) {
        var victims = asked.number("victims");
        var lower = victims.multiply(asked.number("minimum"));
        var upper = asked.maybe("maximum")
                .map(most -> victims.multiply(most.number()))
                .orElse(null);
        return Derived.range(
                Printing.range(lower, upper, 0),
                lower,
                upper,
                "%s victims with %s or more offences each"
                        .formatted(
                                victims.toPlainString(), asked.number("minimum").toPlainString()));
    }

    static Derived impliedCount(Derivation asked) {
        var count = asked.number("count");
        var percent = asked.the("percent");
        var lower = count.multiply(percent.number().subtract(percent.half())).divide(HUNDRED, EXACT);
        var upper = count.multiply(percent.number().add(percent.half())).divide(HUNDRED, EXACT);
        return whole(lower, upper, "%s%% of %s".formatted(percent.number().toPlainString(), count.toPlainString()));
    }

    static Derived impliedDenominator(Derivation asked) {
        var count = asked.number("count").multiply(HUNDRED);
        var percent = asked.the("percent");
        var least = percent.number().subtract(percent.half());
        var lower = count.divide(percent.number().add(percent.half()), EXACT);
        var upper = least.signum() <= 0 ? null : count.divide(least, EXACT);
        var told = "%s at %s%%"
                .formatted(
                        asked.number("count").toPlainString(), percent.number().toPlainString());
        return asked.decimals() == 0
                ? whole(lower, upper, told)
                : Derived.range(Printing.range(lower, upper, asked.decimals()), lower, upper, told);
    }

    static Derived impliedBase(Derivation asked) {
        var counts = asked.all("count");
        var rates = asked.all("rate");
        var lower = BigDecimal.ZERO;
        @Nullable BigDecimal upper = null;
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i).quantity().number().multiply(THOUSAND);
            var rate = rates.get(i).quantity();
            if (count.signum() == 0) {
                continue;
            }
            lower = lower.max(count.divide(rate.number().add(rate.half()), EXACT));
            var least = rate.number().subtract(rate.half());
            if (least.signum() > 0) {
                var most = count.divide(least, EXACT);
                upper = upper == null ? most : upper.min(most);
            }
        }
        return whole(lower, upper, counts.size() + " counts with their rates per 1,000");
    }

    static Derived countFromRate(Derivation asked) {
        var lower = BigDecimal.ZERO;
        var upper = BigDecimal.ZERO;
        for (var term : asked.all("rate")) {
            var rate = term.quantity();
            lower = lower.add(rate.number().subtract(rate.half()).multiply(base(asked, "lower_base", term)));
            upper = upper.add(rate.number().add(rate.half()).multiply(base(asked, "upper_base", term)));
        }
        return whole(lower.divide(THOUSAND, EXACT), upper.divide(THOUSAND, EXACT), "printed rates on their bases");
    }

    private static BigDecimal base(Derivation asked, String role, Term rate) {
        return asked.terms().stream()
                .filter(term -> term.label().equals(rate.label()))
                .filter(term -> term.role().equals(role) || term.role().equals("base"))
                .findFirst()
                .orElseThrow()
                .quantity()
                .number();
    }

    /** Whole numbers from the lower bound on and below the upper. */
    private static Derived whole(BigDecimal lower, @Nullable BigDecimal upper, String told) {
        var least = lower.setScale(0, RoundingMode.CEILING).max(BigDecimal.ZERO);
        var most =
                upper == null ? null : upper.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return Derived.range(Printing.range(least, most, 0), least, most, told);
    }

    static Derived feasible(Derivation asked) {
        var percent = asked.the("percent");
        var base = asked.number("base").longValueExact();
        var counts = LongStream.rangeClosed(0, base)
                .filter(count -> rounds(count, base, percent))
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", "));
        var told = "%s of %d"
                .formatted(Printing.inUnit(percent.number(), percent.decimals(), Quantity.Unit.PERCENT), base);
        return new Derived(
                Derived.Form.POSSIBLE,
                counts.isEmpty() ? "none" : counts,
                null,
                null,
                null,
                counts.isEmpty() ? "no whole number gives " + told : counts + " gives " + told);
    }

    private static boolean rounds(long count, long base, Quantity percent) {
        return BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(base), percent.decimals(), RoundingMode.HALF_UP)
                        .compareTo(percent.number())
                == 0;
    }

    static Derived halfWidth(Derivation asked) {
        var percent = asked.the("percent");
        var sample = asked.number("sample").doubleValue();
        var population = asked.maybe("population")
                .map(all -> OptionalLong.of(all.number().longValue()))
                .orElse(OptionalLong.empty());
        var amount = half(percent.number(), sample, population);
        var oneWay = half(percent.number().subtract(percent.half()), sample, population);
        var other = half(percent.number().add(percent.half()), sample, population);
        return new Derived(
                Derived.Form.ROUNDED_RANGE,
                Printing.plain(amount, asked.decimals()),
                amount,
                oneWay.min(other),
                oneWay.max(other),
                "symmetric 95%% interval of %s, %s; the rate is rounded, so %s"
                        .formatted(
                                asked.number("sample").toPlainString(),
                                population.isPresent()
                                        ? "corrected for a population of " + population.getAsLong()
                                        : "not corrected for the population",
                                Printing.range(oneWay.min(other), oneWay.max(other), asked.decimals() + 1)));
    }

    private static BigDecimal half(BigDecimal percent, double sample, OptionalLong population) {
        var fraction = percent.doubleValue() / 100;
        return BigDecimal.valueOf(
                100 * Intervals.symmetric(fraction, sample, population, LEVEL).halfWidth());
    }
}
