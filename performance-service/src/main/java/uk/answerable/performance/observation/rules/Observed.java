package uk.answerable.performance.observation.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import uk.answerable.performance.measure.rules.Statistic;

/**
 * Which figures were observed (FEATURES B2 153). What is stated of a month, a quarter or a year before it is over is a
 * forecast, a plan or a part of it: it is shown as that and enters no chart, check, average or comparison. The figure
 * that replaces it later is a later version and is observed.
 */
public final class Observed {

    /** In the user's words. */
    public static final String BEFORE_THE_END =
            "Stated before its period was over: a forecast, a plan or a part of the period, no observation";

    /** In the user's words. */
    public static final String A_FORECAST = "A forecast, no observation";

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private Observed() {}

    /** Whether the period was over when the figure was taken from its system, or else became known. */
    public static boolean is(Known figure) {
        return is(figure.period(), figure.vintage(), figure.knownAt());
    }

    /** The same of a figure that is not kept yet. */
    public static boolean is(Period period, Vintage vintage, Instant knownAt) {
        var takenOn = Objects.requireNonNullElseGet(vintage.asAt(), () -> LocalDate.ofInstant(knownAt, HERE));
        return period.kind() == PeriodKind.DAY
                || period.kind() == PeriodKind.SPAN
                || !period.end().isAfter(takenOn);
    }

    /** The observed figures of a series; none of a statistic that forecasts. */
    public static List<Known> of(String statistic, List<Known> figures) {
        return Statistic.isForecast(statistic)
                ? List.of()
                : figures.stream().filter(Observed::is).toList();
    }

    /** Why a figure of a statistic is none, empty for one that is. */
    public static String reason(String statistic, Known figure) {
        return Statistic.isForecast(statistic) ? A_FORECAST : is(figure) ? "" : BEFORE_THE_END;
    }
}
