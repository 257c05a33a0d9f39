package uk.answerable.performance.chart.rules;

/** The band one point is held against. */
public record Limits(double mean, double lower, double nearLower, double nearUpper, double upper) {

    /** A mean of decimal numbers is off by less than this part of their size: such a difference is none. */
    private static final double ROUNDING = 1e-11;

    /** Where a value lies outside: 1 above, -1 below, 0 within; a value on the limit is within. */
    int outside(double value) {
        return beyond(value, lower, upper);
    }

    /** The same of the near limits. */
    int near(double value) {
        return beyond(value, nearLower, nearUpper);
    }

    /** Of the mean; a value equal to it is on neither side. */
    int ofMean(double value) {
        return beyond(value, mean, mean);
    }

    Limits times(double scale) {
        return scale == 1
                ? this
                : new Limits(mean * scale, lower * scale, nearLower * scale, nearUpper * scale, upper * scale);
    }

    private int beyond(double value, double low, double high) {
        var slack = ROUNDING * Math.max(Math.abs(value), Math.abs(mean));
        return value > high + slack ? 1 : value < low - slack ? -1 : 0;
    }
}
