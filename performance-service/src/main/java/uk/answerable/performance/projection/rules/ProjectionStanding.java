package uk.answerable.performance.projection.rules;

import java.util.Locale;

/** Where an actual value stands to the projected one (FEATURES 205, 208). */
public enum ProjectionStanding {
    ABOVE("above the projection"),
    IN_LINE("in line with the projection"),
    BELOW("below the projection");

    private final String words;

    ProjectionStanding(String words) {
        this.words = words;
    }

    /**
     * By the tolerance, which counts in per cent of the projected value; from zero, any other value differs.
     */
    public static ProjectionStanding of(double actual, double projected, ProjectionPolicy policy) {
        if (Math.abs(actual - projected) * 100 <= policy.inLinePercent() * Math.abs(projected)) {
            return IN_LINE;
        }
        return actual > projected ? ABOVE : BELOW;
    }

    /** {@code above the projection (412 against 380.2, +8.4%)}. */
    public String words(String actual, double projected, double value) {
        var compared = projected == 0
                ? ""
                : String.format(Locale.UK, ", %+.1f%%", 100 * (value - projected) / Math.abs(projected));
        return String.format(Locale.UK, "%s (%s against %.1f%s)", words, actual, projected, compared);
    }
}
