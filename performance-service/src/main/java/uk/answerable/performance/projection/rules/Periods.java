package uk.answerable.performance.projection.rules;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;

/**
 * Periods of one kind in a row, counted from the first.
 *
 * @param months of each: 1, 3 or 12
 */
public record Periods(YearMonth first, int months) {

    private static final int YEAR = 12;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})/(\\d{2}) Q([1-4])");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final int APRIL = 4;

    /**
     * Reads the label of the first period: {@code 2017-04}, {@code 2017/18 Q1} or {@code 2017/18}; its form says what
     * every value of the series describes.
     */
    public static Outcome<Periods> startingAt(String label) {
        var text = label.strip();
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return Outcome.done(new Periods(YearMonth.parse(text), 1));
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches() && yearsFollow(quarter)) {
            var first = april(quarter).plusMonths(3L * (Integer.parseInt(quarter.group(3)) - 1));
            return Outcome.done(new Periods(first, 3));
        }
        var year = FINANCIAL_YEAR.matcher(text);
        if (year.matches() && yearsFollow(year)) {
            return Outcome.done(new Periods(april(year), YEAR));
        }
        return Outcome.refused(Refusal.ofField(
                ProblemCode.INVALID_INPUT,
                "start",
                "start is the period of the first value: a month 2017-04, a quarter 2017/18 Q1 or a financial year"
                        + " 2017/18"));
    }

    private static boolean yearsFollow(MatchResult label) {
        return (Integer.parseInt(label.group(1)) + 1) % 100 == Integer.parseInt(label.group(2));
    }

    private static YearMonth april(MatchResult label) {
        return YearMonth.of(Integer.parseInt(label.group(1)), APRIL);
    }

    /** Periods like this one, from it on; refused for windows that overlap, days and parts of a year. */
    static Outcome<Periods> from(Period period) {
        return switch (period.kind()) {
            case MONTH -> Outcome.done(new Periods(YearMonth.from(period.start()), 1));
            case QUARTER -> Outcome.done(new Periods(YearMonth.from(period.start()), 3));
            case FINANCIAL_YEAR -> Outcome.done(new Periods(YearMonth.from(period.start()), YEAR));
            case YEAR_TO_DATE, TWELVE_MONTHS, MONTHS, WEEK, DAY, SPAN ->
                Outcome.refused(Refusal.of(
                        ProblemCode.INVALID_INPUT,
                        "Only months, quarters and financial years are projected; windows that overlap share data."));
        };
    }

    /** How many periods make a year. */
    public int inAYear() {
        return YEAR / months;
    }

    /**
     * @param place 0 for the first
     */
    public Period at(int place) {
        var begins = first.plusMonths((long) months * place);
        return new Period(begins.atDay(1), begins.plusMonths(months - 1L).atEndOfMonth(), kind());
    }

    int placeOf(Period period) {
        return (int) first.until(YearMonth.from(period.start()), ChronoUnit.MONTHS) / months;
    }

    PeriodKind kind() {
        return switch (months) {
            case 1 -> PeriodKind.MONTH;
            case 3 -> PeriodKind.QUARTER;
            default -> PeriodKind.FINANCIAL_YEAR;
        };
    }
}
