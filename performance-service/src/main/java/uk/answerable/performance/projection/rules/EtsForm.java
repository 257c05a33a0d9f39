package uk.answerable.performance.projection.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form of exponential smoothing as Hyndman, Koehler, Ord and Snyder (2008) name them: error, trend, season. ANN is
 * simple exponential smoothing, AAN is Holt's method, ADN the damped trend, MAM is Holt and Winters'.
 */
record EtsForm(Noise error, Trend trend, Season season) {

    enum Noise {
        ADDS,
        MULTIPLIES
    }

    enum Trend {
        NONE,
        STRAIGHT,
        DAMPED
    }

    enum Season {
        NONE,
        ADDS,
        MULTIPLIES
    }

    static final EtsForm SIMPLE = new EtsForm(Noise.ADDS, Trend.NONE, Season.NONE);
    static final EtsForm HOLT = new EtsForm(Noise.ADDS, Trend.STRAIGHT, Season.NONE);
    static final EtsForm DAMPED = new EtsForm(Noise.ADDS, Trend.DAMPED, Season.NONE);

    /**
     * The forms that may describe a series. An additive error with a season that multiplies is left out: it is unstable.
     *
     * @param positive whether every value is above zero: else nothing multiplies
     * @param seasonal whether there is history enough for a season
     */
    static List<EtsForm> family(boolean positive, boolean seasonal) {
        return Stream.of(Noise.values())
                .flatMap(error -> Stream.of(Trend.values())
                        .flatMap(trend -> Stream.of(Season.values()).map(season -> new EtsForm(error, trend, season))))
                .filter(form -> positive || !form.multiplies())
                .filter(form -> seasonal || form.season == Season.NONE)
                .filter(form -> form.season != Season.MULTIPLIES || form.error == Noise.MULTIPLIES)
                .toList();
    }

    private boolean multiplies() {
        return error == Noise.MULTIPLIES || season == Season.MULTIPLIES;
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean hasSeason() {
        return season != Season.NONE;
    }

    /** Smoothing parameters that are searched for. */
    int parameters() {
        return 1 + (hasTrend() ? 1 : 0) + (trend == Trend.DAMPED ? 1 : 0) + (hasSeason() ? 1 : 0);
    }

    /** Degrees of freedom for the information criterion: parameters, initial states, the variance. */
    int freedom(int seasonLength) {
        return parameters() + 1 + (hasTrend() ? 1 : 0) + (hasSeason() ? seasonLength - 1 : 0) + 1;
    }

    /** A for adds, M for multiplies, D for damped, N for none. */
    String code() {
        return (error == Noise.ADDS ? "A" : "M")
                + switch (trend) {
                    case NONE -> "N";
                    case STRAIGHT -> "A";
                    case DAMPED -> "D";
                }
                + switch (season) {
                    case NONE -> "N";
                    case ADDS -> "A";
                    case MULTIPLIES -> "M";
                };
    }
}
