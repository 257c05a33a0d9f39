package uk.answerable.performance.projection.rules;

/** How far forecasts are from what happened (METHODS, Projections; Hyndman and Koehler 2006; M4 competition). */
public final class Accuracy {

    private Accuracy() {}

    /** Mean of 200 |y - f| / (|y| + |f|); a pair of zeros counts 0. */
    public static double smape(double[] actual, double[] forecast) {
        var sum = 0.0;
        for (var h = 0; h < actual.length; h++) {
            var size = Math.abs(actual[h]) + Math.abs(forecast[h]);
            sum += size == 0 ? 0 : 200 * Math.abs(actual[h] - forecast[h]) / size;
        }
        return sum / actual.length;
    }

    /**
     * Mean absolute error in units of the mean absolute change from a year before within the history.
     *
     * @param history more than a season long and not repeating itself
     */
    public static double mase(double[] history, int seasonLength, double[] actual, double[] forecast) {
        var change = 0.0;
        for (var t = seasonLength; t < history.length; t++) {
            change += Math.abs(history[t] - history[t - seasonLength]) / (history.length - seasonLength);
        }
        var error = 0.0;
        for (var h = 0; h < actual.length; h++) {
            error += Math.abs(actual[h] - forecast[h]) / actual.length;
        }
        return error / change;
    }

    /** Mean of the ratios of both to those of a reference method. */
    public static double owa(double smape, double mase, double referenceSmape, double referenceMase) {
        return (smape / referenceSmape + mase / referenceMase) / 2;
    }
}
