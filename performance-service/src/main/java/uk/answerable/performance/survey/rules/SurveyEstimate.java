package uk.answerable.performance.survey.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.jspecify.annotations.Nullable;

/**
 * What the replies of a window come to.
 *
 * @param from first month of the window, after a break within it
 * @param outside replies that are not in the base: did not know, did not apply
 * @param base of the percentages: positive, neutral and negative together
 * @param percent positive of the base, one decimal, half up; null below the minimum base, likewise the next
 * @param lower of the 95 % Wilson interval, in per cent
 * @param warnings what a reader must know
 */
public record SurveyEstimate(
        YearMonth from,
        YearMonth to,
        long positive,
        long neutral,
        long negative,
        long outside,
        long base,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal percentNeutral,
        @Nullable BigDecimal percentNegative,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        List<String> warnings) {

    private static final double LEVEL = 0.95;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SurveyEstimate {
        warnings = List.copyOf(warnings);
    }

    /**
     * Counts the replies of one question in the window that ends with a month.
     *
     * @param tallies of that question, any months
     * @param breaks of the survey: a window never reaches over one
     */
    public static SurveyEstimate of(
            List<Tally> tallies, SurveyView view, YearMonth last, List<Survey.Break> breaks, SurveyPolicy policy) {
        var warnings = new ArrayList<String>();
        var first = view.first(last);
        for (var one : breaks) {
            if (one.from().isAfter(first) && !one.from().isAfter(last)) {
                first = one.from();
                warnings.add("Begins with %s, not earlier: %s.".formatted(one.from(), one.reason()));
            }
        }
        var from = first;
        var inside = tallies.stream()
                .filter(tally -> !tally.month().isBefore(from) && !tally.month().isAfter(last))
                .toList();
        var positive = count(inside, Meaning.POSITIVE);
        var neutral = count(inside, Meaning.NEUTRAL);
        var negative = count(inside, Meaning.NEGATIVE);
        var base = positive + neutral + negative;
        var shown = base >= policy.shownFrom();
        if (!shown) {
            warnings.add("%d replies; no percentage below %d.".formatted(base, policy.shownFrom()));
        } else if (base < policy.safeFrom()) {
            warnings.add("Only %d replies: a few more or less move this a lot.".formatted(base));
        }
        var interval = shown ? new WilsonScoreInterval().createInterval((int) base, (int) positive, LEVEL) : null;
        return new SurveyEstimate(
                from,
                last,
                positive,
                neutral,
                negative,
                count(inside, Meaning.OUTSIDE),
                base,
                shown ? percent(positive, base) : null,
                shown ? percent(neutral, base) : null,
                shown ? percent(negative, base) : null,
                interval == null ? null : rounded(Math.max(0, interval.getLowerBound())),
                interval == null ? null : rounded(Math.min(1, interval.getUpperBound())),
                warnings);
    }

    private static long count(List<Tally> tallies, Meaning meaning) {
        return tallies.stream()
                .filter(tally -> tally.reply().meaning() == meaning)
                .mapToLong(Tally::count)
                .sum();
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether this differs from another of other responses by more than chance (Newcombe's difference of two shares). */
    public String against(SurveyEstimate earlier) {
        if (percent == null || earlier.percent == null || lower == null || upper == null) {
            return "Not compared: too few replies.";
        }
        if (earlier.lower == null || earlier.upper == null || !earlier.to.isBefore(from)) {
            return "Not compared: the windows share responses.";
        }
        var mine = (double) positive / base;
        var theirs = (double) earlier.positive / earlier.base;
        var difference = mine - theirs;
        var below = Math.hypot(mine - share(lower), share(earlier.upper) - theirs);
        var above = Math.hypot(share(upper) - mine, theirs - share(earlier.lower));
        var points = percent.subtract(earlier.percent);
        var significant = difference - below > 0 || difference + above < 0;
        return "%s%spp on %s: %s"
                .formatted(
                        points.signum() > 0 ? "+" : "",
                        points.toPlainString(),
                        earlier.to,
                        significant ? "more than chance" : "not significant");
    }

    private static double share(BigDecimal percent) {
        return percent.doubleValue() / 100;
    }
}
