package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.projection.rules.SeasonalPattern;

/**
 * A month beside the same month of earlier years, and whether the series has a season at all (FEATURES B5 211).
 *
 * @param figure the month
 * @param earlier the same month of the years before, newest first
 * @param mean of the earlier ones, null where there are fewer than two
 * @param words how it compares, or why it does not
 * @param season whether there is a season and which months it raises, or why none can be told
 * @param annotations of the calendar that fall into the month
 */
public record SeasonComparison(
        Known figure,
        List<Known> earlier,
        @Nullable BigDecimal mean,
        String words,
        String season,
        List<CalendarPeriod> annotations) {

    private static final int FEWEST_YEARS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SeasonComparison {
        earlier = List.copyOf(earlier);
        annotations = List.copyOf(annotations);
    }

    /**
     * Of the newest month of a series; empty where its newest figure is of no month.
     *
     * @param topic of the measure
     * @param calendar of the force
     */
    public static Optional<SeasonComparison> of(
            List<Known> observed,
            Set<LocalDate> breaks,
            ReadingPolicy policy,
            String topic,
            List<CalendarPeriod> calendar) {
        var past = Past.of(observed, breaks);
        if (past.isEmpty() || past.newest().period().kind() != PeriodKind.MONTH) {
            return Optional.empty();
        }
        var newest = past.newest();
        var earlier = new ArrayList<Known>();
        var period = newest.period();
        for (int year = 0; year < policy.seasonYears(); year++) {
            period = period.yearEarlier();
            past.at(period).ifPresent(earlier::add);
        }
        var mean = earlier.size() < FEWEST_YEARS ? null : mean(newest, earlier);
        return Optional.of(new SeasonComparison(
                newest,
                earlier,
                mean,
                mean == null ? tooFew(newest, earlier) : words(newest, earlier, mean, policy),
                season(past),
                calendar.stream()
                        .filter(one -> one.moves(topic))
                        .filter(one -> one.touches(
                                newest.period().start(), newest.period().end()))
                        .toList()));
    }

    private static String tooFew(Known newest, List<Known> earlier) {
        return "The same month of %d earlier years is held; a season is compared with two or more"
                        .formatted(earlier.size())
                + (earlier.isEmpty() ? "" : ": %s".formatted(listed(earlier)))
                + " (" + month(newest) + ")";
    }

    private static BigDecimal mean(Known newest, List<Known> earlier) {
        return earlier.stream()
                .map(Past::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(
                        BigDecimal.valueOf(earlier.size()),
                        Math.max(1, newest.value().decimals()),
                        RoundingMode.HALF_UP);
    }

    private static String words(Known newest, List<Known> earlier, BigDecimal mean, ReadingPolicy policy) {
        var away = Past.number(newest).subtract(mean);
        var within = away.abs().multiply(HUNDRED).compareTo(mean.abs().multiply(policy.inLinePercent())) <= 0;
        var where = within ? "in line with" : away.signum() > 0 ? "above" : "below";
        return "%s in %s, %s the mean of the same month of %d earlier years (%s; %s)"
                .formatted(
                        newest.value().printed(),
                        newest.period().label(),
                        where,
                        earlier.size(),
                        mean.toPlainString(),
                        listed(earlier));
    }

    private static String listed(List<Known> earlier) {
        return earlier.stream()
                .map(figure -> "%s in %s"
                        .formatted(figure.value().printed(), figure.period().label()))
                .collect(Collectors.joining(", "));
    }

    private static String season(Past past) {
        var whole = wholeRun(past);
        var pattern = SeasonalPattern.of(whole.stream()
                .mapToDouble(figure -> Past.number(figure).doubleValue())
                .toArray());
        return switch (pattern) {
            case SeasonalPattern.TooShort(int needed) ->
                "%d months without a gap are held; whether there is a season shows in %d"
                        .formatted(whole.size(), needed);
            case SeasonalPattern.None none -> "No season shows in %d months".formatted(whole.size());
            case SeasonalPattern.Present(int highest, int lowest) ->
                "Seasonal: usually highest in %s and lowest in %s, in %d months"
                        .formatted(month(whole.get(highest)), month(whole.get(lowest)), whole.size());
        };
    }

    /** The months up to the newest between which none is missing. */
    private static List<Known> wholeRun(Past past) {
        var run = new ArrayList<Known>();
        for (var figure = Optional.of(past.newest());
                figure.isPresent();
                figure = past.at(figure.get().period().previous())) {
            run.addFirst(figure.get());
        }
        return run;
    }

    private static String month(Known figure) {
        return Month.from(figure.period().start()).getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
