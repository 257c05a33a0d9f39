package uk.answerable.performance.projection.rules;

/**
 * A straight line by least squares.
 *
 * @param mean of the values
 * @param slope a position
 * @param middle position at which the line has the mean
 */
record Line(double mean, double slope, double middle) {

    /** Through the values from a position on; positions count from 0. */
    static Line through(double[] values, int from, int count) {
        var middle = from + (count - 1) / 2.0;
        var mean = 0.0;
        for (var i = from; i < from + count; i++) {
            mean += values[i] / count;
        }
        var across = 0.0;
        var along = 0.0;
        for (var i = from; i < from + count; i++) {
            across += (i - middle) * (values[i] - mean);
            along += (i - middle) * (i - middle);
        }
        return new Line(mean, along == 0 ? 0 : across / along, middle);
    }

    double at(double position) {
        return mean + slope * (position - middle);
    }
}
