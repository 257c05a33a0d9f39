package uk.answerable.performance.interval.rules;

/**
 * An estimate between two bounds.
 *
 * @param level of confidence, 0.9 to 0.999
 */
public record Interval(double estimate, double lower, double upper, double level, IntervalMethod method) {

    /** Half its width, for the style that prints +/-. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /** In other units: per cent, per 1,000. */
    public Interval times(double factor) {
        return new Interval(estimate * factor, lower * factor, upper * factor, level, method);
    }
}
