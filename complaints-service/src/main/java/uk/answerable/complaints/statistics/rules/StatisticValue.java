package uk.answerable.complaints.statistics.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The value of a statistic in one period.
 *
 * @param number rounded half up; empty with a reason
 * @param numerator of a share or rate, the count itself of a count
 * @param denominator of a share or rate
 * @param spread of days
 * @param reason why there is no number
 */
public record StatisticValue(
        Optional<BigDecimal> number,
        Optional<Long> numerator,
        Optional<BigDecimal> denominator,
        Optional<Spread> spread,
        Optional<String> reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** There is none, and why. */
    public static StatisticValue missing(String reason) {
        return new StatisticValue(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    /**
     * Makes a statistic of what was counted.
     *
     * @param base published base of a rate, where there is one
     */
    public static StatisticValue of(
            Statistic statistic, Counted counted, Optional<BigDecimal> base, Withholding withholding) {
        var count = counted.count(statistic.of());
        return switch (statistic.kind()) {
            case COUNT -> withholding.hides(statistic.of()) ? withheld() : count(count);
            case DAYS -> days(statistic, counted, withholding);
            case RATE ->
                withholding.hides(statistic.of())
                        ? withheld()
                        : base.filter(number -> number.signum() > 0)
                                .map(number -> ratio(count, number, THOUSAND, statistic.decimals()))
                                .orElseGet(() ->
                                        missing("no number of employees of the force is published for the period"));
            case SHARE -> share(statistic, counted, count, withholding);
        };
    }

    private static StatisticValue count(long count) {
        return new StatisticValue(
                Optional.of(BigDecimal.valueOf(count)),
                Optional.of(count),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StatisticValue days(Statistic statistic, Counted counted, Withholding withholding) {
        if (withholding.hidesDays(statistic.of())) {
            return withheld();
        }
        return counted.spread(statistic.of())
                .map(spread -> new StatisticValue(
                        Optional.of(spread.mean(statistic.decimals())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(spread),
                        Optional.empty()))
                .orElseGet(() -> missing("there was none in the period"));
    }

    private static StatisticValue share(Statistic statistic, Counted counted, long count, Withholding withholding) {
        var whole = statistic.over().orElseThrow();
        var total = counted.count(whole);
        if (withholding.hidesShare(statistic.of(), whole)) {
            return withheld();
        }
        return total == 0
                ? missing("there was none in the period")
                : ratio(count, BigDecimal.valueOf(total), HUNDRED, statistic.decimals());
    }

    private static StatisticValue ratio(long count, BigDecimal base, BigDecimal per, int decimals) {
        return new StatisticValue(
                Optional.of(BigDecimal.valueOf(count).multiply(per).divide(base, decimals, RoundingMode.HALF_UP)),
                Optional.of(count),
                Optional.of(base),
                Optional.empty(),
                Optional.empty());
    }

    private static StatisticValue withheld() {
        return missing("withheld: so few could point at somebody, or give another figure away");
    }
}
