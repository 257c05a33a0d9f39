package uk.answerable.performance.projection.rules;

import java.util.Arrays;

/**
 * The scale errors are measured in: logarithms where every value is above zero, so that nothing projects below zero and
 * the season multiplies; else the values themselves.
 */
record WorkingScale(boolean logarithms) {

    static WorkingScale of(double[] values) {
        return new WorkingScale(Arrays.stream(values).allMatch(value -> value > 0));
    }

    double[] in(double[] values) {
        return logarithms ? Arrays.stream(values).map(Math::log).toArray() : values;
    }

    double[] out(double[] working) {
        return logarithms ? Arrays.stream(working).map(Math::exp).toArray() : working;
    }

    /** How far an actual value lies from its forecast. */
    double error(double actual, double forecast) {
        return logarithms ? Math.log(actual / forecast) : actual - forecast;
    }

    /** The forecast with an error of this size. */
    double moved(double forecast, double error) {
        return logarithms ? forecast * Math.exp(error) : forecast + error;
    }
}
