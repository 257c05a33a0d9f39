package uk.answerable.performance.projection.rules;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Finds the parameters of a method: Nelder and Mead (1965) inside a box. */
final class Simplex {

    /** What an impossible parameter costs. */
    static final double IMPOSSIBLE = 1e300;

    private Simplex() {}

    /**
     * One parameter.
     *
     * @param step how far the first simplex reaches; never 0
     */
    record Parameter(double start, double step, double low, double high) {}

    /**
     * The parameters with the least cost that were found.
     *
     * @param iterations at most
     * @param tolerance relative, of the cost
     */
    static double[] least(ToDoubleFunction<double[]> cost, int iterations, double tolerance, Parameter... parameters) {
        var start = Arrays.stream(parameters).mapToDouble(Parameter::start).toArray();
        var steps = Arrays.stream(parameters)
                .mapToDouble(one -> one.start() + one.step() > one.high() ? -one.step() : one.step())
                .toArray();
        var optimizer = new SimplexOptimizer((iteration, previous, current) -> iteration >= iterations
                || Math.abs(previous.getValue() - current.getValue())
                        <= tolerance * (Math.abs(previous.getValue()) + tolerance));
        var found = optimizer.optimize(
                MaxEval.unlimited(),
                new InitialGuess(start),
                GoalType.MINIMIZE,
                new NelderMeadSimplex(steps),
                new ObjectiveFunction(point -> {
                    var value = cost.applyAsDouble(inside(point, parameters));
                    return Double.isFinite(value) ? value : IMPOSSIBLE;
                }));
        return inside(found.getPoint(), parameters);
    }

    private static double[] inside(double[] point, Parameter[] parameters) {
        var clamped = new double[point.length];
        for (var i = 0; i < point.length; i++) {
            clamped[i] = Math.clamp(point[i], parameters[i].low(), parameters[i].high());
        }
        return clamped;
    }
}
