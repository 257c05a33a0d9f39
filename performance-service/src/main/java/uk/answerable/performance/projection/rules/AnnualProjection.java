package uk.answerable.performance.projection.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The year ahead of one group from three years, and how the year so far keeps to it (FEATURES 207; source 004, page 27).
 *
 * @param projected total of the year ahead; null when the first year was zero
 * @param projectedChangePercent the yearly change of the three years, compounded, and so of the year ahead
 * @param actualChangePercent of the year so far from the same months a year before; null while there is none
 * @param pace how the year so far stands to what the projection expects by now
 * @param expectedSoFar the same months a year before with the projected change
 */
public record AnnualProjection(
        String group,
        @Nullable Double projected,
        @Nullable Double projectedChangePercent,
        @Nullable ArrowDirection projectedDirection,
        @Nullable Double actualChangePercent,
        @Nullable ArrowDirection actualDirection,
        @Nullable Double expectedSoFar,
        @Nullable ProjectionStanding pace,
        String words) {

    private static final int YEARS = 3;

    /**
     * Projects.
     *
     * @param years totals of three whole years, oldest first, none below zero
     * @param soFar total of the months of this year that are known, or null
     * @param sameMonths total of the same months a year before, or null
     */
    public static Outcome<AnnualProjection> of(
            String group,
            List<Double> years,
            @Nullable Double soFar,
            @Nullable Double sameMonths,
            ProjectionPolicy policy) {
        if (years.size() != YEARS || years.stream().anyMatch(total -> !(total >= 0 && total < 1e15))) {
            return refused("years", group + ": years are the totals of three whole years, oldest first, none below 0");
        }
        if ((soFar == null) != (sameMonths == null)) {
            return refused("soFar", group + ": soFar and samePeriodLastYear are given together or not at all");
        }
        if (soFar != null && sameMonths != null && !(soFar >= 0 && sameMonths >= 0 && soFar + sameMonths < 1e15)) {
            return refused("soFar", group + ": soFar and samePeriodLastYear are not below 0");
        }
        var first = years.getFirst();
        var last = years.getLast();
        var growth = first > 0 ? Math.sqrt(last / first) - 1 : Double.NaN;
        var actual = soFar == null || sameMonths == null || sameMonths == 0
                ? null
                : Double.valueOf(100 * (soFar - sameMonths) / sameMonths);
        var known = Double.isFinite(growth);
        var expected = known && sameMonths != null ? Double.valueOf(sameMonths * (1 + growth)) : null;
        var pace = expected != null && soFar != null ? ProjectionStanding.of(soFar, expected, policy) : null;
        var change = known ? Double.valueOf(100 * growth) : null;
        return Outcome.done(new AnnualProjection(
                group,
                known ? Double.valueOf(last * (1 + growth)) : null,
                change,
                change == null ? null : ArrowDirection.of(change, policy),
                actual,
                actual == null ? null : ArrowDirection.of(actual, policy),
                expected,
                pace,
                words(group, change, actual, pace, policy)));
    }

    private static Outcome<AnnualProjection> refused(String field, String why) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, why));
    }

    private static String words(
            String group,
            @Nullable Double change,
            @Nullable Double actual,
            @Nullable ProjectionStanding pace,
            ProjectionPolicy policy) {
        if (change == null) {
            return group + ": the first of the three years was zero, so a yearly change is not applicable.";
        }
        var text = new StringBuilder(String.format(
                Locale.UK,
                "%s: %s projected (%+.1f%%)",
                group,
                ArrowDirection.of(change, policy).words(),
                change));
        if (actual != null) {
            text.append(String.format(
                    Locale.UK,
                    "; %s so far (%+.1f%%)",
                    ArrowDirection.of(actual, policy).words(),
                    actual));
        }
        if (pace != null) {
            text.append("; ")
                    .append(
                            switch (pace) {
                                case ABOVE -> "above the pace of the projection";
                                case IN_LINE -> "in line with the pace of the projection";
                                case BELOW -> "below the pace of the projection";
                            });
        }
        return text.append('.').toString();
    }
}
