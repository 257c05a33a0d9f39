package uk.answerable.performance.observation.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The time a figure describes. Its form is part of what the figure means: a month is compared with months only.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record Period(LocalDate start, LocalDate end, PeriodKind kind) implements Comparable<Period> {

    private static final Pattern ROLLING = Pattern.compile("percent_rolling_(\\d+)_months");
    private static final int WEEKS_OF_YEAR = 52;
    private static final Month YEAR_STARTS = Month.APRIL;

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts");
        }
    }

    /**
     * Reads what two dates and a statistic mean together: a rolling window of which only the last month is printed
     * starts earlier.
     */
    public static Period of(LocalDate start, LocalDate end, String statistic) {
        var rolling = ROLLING.matcher(statistic);
        if (rolling.matches() && wholeMonths(start, end)) {
            var first = YearMonth.from(end).minusMonths(Long.parseLong(rolling.group(1)) - 1L);
            return new Period(first.atDay(1), end, PeriodKind.MONTHS);
        }
        return new Period(start, end, kind(start, end, statistic.contains("ytd")));
    }

    private static PeriodKind kind(LocalDate start, LocalDate end, boolean toDate) {
        if (start.equals(end)) {
            return PeriodKind.DAY;
        }
        if (!wholeMonths(start, end)) {
            return start.plusWeeks(1).minusDays(1).equals(end) ? PeriodKind.WEEK : PeriodKind.SPAN;
        }
        var months = months(start, end);
        var fromApril = start.getMonth() == YEAR_STARTS;
        if (months == 1) {
            return PeriodKind.MONTH;
        }
        if (months == 12) {
            return fromApril ? PeriodKind.FINANCIAL_YEAR : PeriodKind.TWELVE_MONTHS;
        }
        if (months == 3 && start.getMonthValue() % 3 == 1 && !toDate) {
            return PeriodKind.QUARTER;
        }
        return fromApril && months < 12 ? PeriodKind.YEAR_TO_DATE : PeriodKind.MONTHS;
    }

    private static boolean wholeMonths(LocalDate start, LocalDate end) {
        return start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    }

    private static long months(LocalDate start, LocalDate end) {
        return ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
    }

    /** As the graph names it: {@code 2019-12}, {@code 2019/20 Q3}, {@code 2019/20 YTD Dec}, {@code 12m to 2020-07}, {@code week ending 2019-12-15}. */
    public String label() {
        return switch (kind) {
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> financialYear() + " Q" + ((start.getMonthValue() + 8) % 12 / 3 + 1);
            case YEAR_TO_DATE ->
                financialYear() + " YTD " + end.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case FINANCIAL_YEAR -> financialYear();
            case TWELVE_MONTHS, MONTHS -> "%dm to %s".formatted(months(start, end), YearMonth.from(end));
            case WEEK -> "week ending " + end;
            case DAY -> start.toString();
            case SPAN -> start + " to " + end;
        };
    }

    private String financialYear() {
        var year = start.getMonthValue() >= YEAR_STARTS.getValue() ? start.getYear() : start.getYear() - 1;
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    /**
     * The period a figure is compared with first. A year to date has equal months only in the year before (METHODS,
     * Comparisons); windows that overlap share data, so the one compared with ends where this one starts.
     */
    public Period previous() {
        return switch (kind) {
            case MONTH, QUARTER, FINANCIAL_YEAR, TWELVE_MONTHS, MONTHS -> earlier(months(start, end));
            case YEAR_TO_DATE -> yearEarlier();
            case DAY -> new Period(start.minusMonths(1), end.minusMonths(1), kind);
            case WEEK, SPAN -> {
                var days = ChronoUnit.DAYS.between(start, end) + 1;
                yield new Period(start.minusDays(days), end.minusDays(days), kind);
            }
        };
    }

    /** The same period of the year before; a week has the one 52 weeks earlier, which ends on the same weekday. */
    public Period yearEarlier() {
        if (kind == PeriodKind.WEEK) {
            return new Period(start.minusWeeks(WEEKS_OF_YEAR), end.minusWeeks(WEEKS_OF_YEAR), kind);
        }
        return wholeMonths(start, end) ? earlier(12) : new Period(start.minusYears(1), end.minusYears(1), kind);
    }

    private Period earlier(long months) {
        return new Period(
                YearMonth.from(start).minusMonths(months).atDay(1),
                YearMonth.from(end).minusMonths(months).atEndOfMonth(),
                kind);
    }

    /** By end, then by start. */
    @Override
    public int compareTo(Period other) {
        var byEnd = end.compareTo(other.end);
        if (byEnd != 0) {
            return byEnd;
        }
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : kind.compareTo(other.kind);
    }
}
