package uk.answerable.performance.projection.rules;

/** What a value of the series can be: a share of a whole never exceeds 100 per cent, a count is never below 0. */
public record Bounds(double low, double high) {

    public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    public static final Bounds PER_CENT = new Bounds(0, 100);

    Bounds fromZero() {
        return new Bounds(Math.max(low, 0), high);
    }

    double within(double value) {
        return Math.clamp(value, low, high);
    }
}
