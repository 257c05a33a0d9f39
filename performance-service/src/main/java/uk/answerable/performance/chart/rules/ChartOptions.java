package uk.answerable.performance.chart.rules;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import uk.answerable.performance.measure.rules.Polarity;

/**
 * What is known of a series beside its values.
 *
 * @param breaks days from which figures are no longer of the same kind, and re-bases somebody decided
 * @param fixedOn points at the start of each group that its limits are made of, at least {@value #FEWEST_FIXED}
 * @param overlapping whether neighbouring points share data (rolling windows, years to date)
 * @param published whether it is shown as a finding: too few points then have no limits
 * @param scale what u' and p' are printed in: 100 for per cent, 1,000 for rates
 */
public record ChartOptions(
        ChartKind kind,
        Polarity polarity,
        Set<LocalDate> breaks,
        OptionalInt fixedOn,
        OptionalDouble target,
        boolean overlapping,
        boolean published,
        double scale) {

    /** Limits may be fixed on this many points or more (METHODS, Control charts 1). */
    public static final int FEWEST_FIXED = 12;

    public ChartOptions {
        breaks = Set.copyOf(breaks);
    }

    /** A plain chart of somebody's own figures. */
    public static ChartOptions plain() {
        return new ChartOptions(
                ChartKind.XMR,
                Polarity.NEUTRAL,
                Set.of(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                false,
                false,
                1);
    }
}
