package uk.answerable.performance.projection.rules;

/**
 * A product of an ordinary and a seasonal lag polynomial, without its leading 1.
 *
 * @param lags with a coefficient, ascending
 * @param coefficients one a lag
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
record Polynomial(int[] lags, double[] coefficients) {

    private static final double UNIT_ROOT = 0.99;

    /**
     * (1 + sum of a sign times coefficient at lag i) times (1 + the same at lag j times the season).
     *
     * @param sign -1 for autoregression, 1 for moving averages
     */
    static Polynomial of(double[] all, int from, int ordinary, int seasonalFrom, int seasonal, int length, int sign) {
        var count = (ordinary + 1) * (seasonal + 1) - 1;
        var lags = new int[count];
        var coefficients = new double[count];
        var at = 0;
        for (var j = 0; j <= seasonal; j++) {
            var outer = j == 0 ? 1 : sign * all[seasonalFrom + j - 1];
            for (var i = 0; i <= ordinary; i++) {
                if (i + j > 0) {
                    lags[at] = i + j * length;
                    coefficients[at++] = outer * (i == 0 ? 1 : sign * all[from + i - 1]);
                }
            }
        }
        return new Polynomial(lags, coefficients);
    }

    /**
     * Whether the roots of 1 - sum of coefficients at their lags lie outside the unit circle: every partial
     * autocorrelation is below 1 (Durbin and Levinson).
     */
    static boolean stationary(double[] all, int from, int count, int sign) {
        var now = new double[count];
        for (var i = 0; i < count; i++) {
            now[i] = sign * all[from + i];
        }
        for (var k = count; k >= 1; k--) {
            var partial = now[k - 1];
            if (Math.abs(partial) >= UNIT_ROOT) {
                return false;
            }
            var shorter = new double[k - 1];
            for (var i = 0; i < k - 1; i++) {
                shorter[i] = (now[i] + partial * now[k - 2 - i]) / (1 - partial * partial);
            }
            now = shorter;
        }
        return true;
    }

    double times(double[] values, int at, double less) {
        var sum = 0.0;
        for (var i = 0; i < lags.length; i++) {
            if (at >= lags[i]) {
                sum += coefficients[i] * (values[at - lags[i]] - less);
            }
        }
        return sum;
    }

    int longest() {
        return lags.length == 0 ? 0 : lags[lags.length - 1];
    }
}
