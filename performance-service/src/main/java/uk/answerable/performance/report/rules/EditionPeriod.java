package uk.answerable.performance.report.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;

/**
 * What an edition reports on: a week by the day it ends on, a month, or a quarter of the financial year.
 *
 * @param end last day
 */
public record EditionPeriod(EditionRhythm rhythm, LocalDate end) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})/(\\d{2}) Q([1-4])");
    private static final Pattern WEEK = Pattern.compile("week ending (\\d{4}-\\d{2}-\\d{2})");
    private static final DateTimeFormatter MONTH_IN_WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int APRIL = 4;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final String FORMS =
            "the period of an edition is a month 2019-12, a quarter 2019/20 Q3 or a week: week ending 2019-12-15";

    public static EditionPeriod of(YearMonth month) {
        return new EditionPeriod(EditionRhythm.MONTHLY, month.atEndOfMonth());
    }

    /**
     * Reads it; refused where it is none of the three, or not over at the moment.
     *
     * @param moment whose knowledge counts; never after {@code now}
     */
    public static Outcome<EditionPeriod> of(String text, Instant moment, Instant now) {
        var read = read(text.strip());
        if (read.isEmpty()) {
            return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "input.month", FORMS));
        }
        if (moment.isAfter(now)) {
            return notYet("input.asKnownAt");
        }
        return read.filter(period -> period.end().isBefore(LocalDate.ofInstant(moment, HERE)))
                .map(Outcome::done)
                .orElseGet(() -> notYet("input.month"));
    }

    /** As {@link #label()} writes it. */
    public static Optional<EditionPeriod> read(String text) {
        var quarter = QUARTER.matcher(text);
        var week = WEEK.matcher(text);
        try {
            if (MONTH.matcher(text).matches()) {
                return Optional.of(of(YearMonth.parse(text)));
            }
            if (week.matches()) {
                return Optional.of(new EditionPeriod(EditionRhythm.WEEKLY, LocalDate.parse(week.group(1))));
            }
            if (quarter.matches() && isNext(quarter.group(1), quarter.group(2))) {
                var last = YearMonth.of(Integer.parseInt(quarter.group(1)), APRIL)
                        .plusMonths((long) Integer.parseInt(quarter.group(3)) * MONTHS_OF_QUARTER - 1);
                return Optional.of(new EditionPeriod(EditionRhythm.QUARTERLY, last.atEndOfMonth()));
            }
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isNext(String year, String following) {
        return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(following);
    }

    private static Outcome<EditionPeriod> notYet(String field) {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.DATE_IN_FUTURE,
                field,
                "an edition reports on a period that is over, from figures that are known"));
    }

    public LocalDate start() {
        return switch (rhythm) {
            case WEEKLY -> end.minusDays(DAYS_OF_WEEK - 1L);
            case MONTHLY -> end.withDayOfMonth(1);
            case QUARTERLY -> end.withDayOfMonth(1).minusMonths(MONTHS_OF_QUARTER - 1L);
        };
    }

    /** Month it ends in. */
    YearMonth month() {
        return YearMonth.from(end);
    }

    boolean closesQuarter() {
        return rhythm != EditionRhythm.WEEKLY && end.getMonthValue() % MONTHS_OF_QUARTER == 0;
    }

    public String label() {
        return period().label();
    }

    private Period period() {
        return new Period(
                start(),
                end,
                switch (rhythm) {
                    case WEEKLY -> PeriodKind.WEEK;
                    case MONTHLY -> PeriodKind.MONTH;
                    case QUARTERLY -> PeriodKind.QUARTER;
                });
    }

    /** As a heading says it. */
    String words() {
        return switch (rhythm) {
            case WEEKLY -> "week ending " + end.format(DAY_IN_WORDS);
            case MONTHLY -> end.format(MONTH_IN_WORDS);
            case QUARTERLY -> label();
        };
    }

    /** As names of files carry it. */
    public String slug() {
        return label().replace('/', '-').replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
