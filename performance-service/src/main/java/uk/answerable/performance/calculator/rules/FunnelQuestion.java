package uk.answerable.performance.calculator.rules;

import java.math.BigDecimal;
import java.util.List;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.interval.rules.Funnel;

/**
 * Bodies of different size around their average.
 *
 * @param rates whether the counts may exceed their base; else they are so many of so many
 */
public record FunnelQuestion(List<Body> bodies, boolean rates) {

    private static final int MOST_BODIES = 500;

    /** One body's count over its base. */
    public record Body(String label, BigDecimal numerator, BigDecimal denominator) {}

    /** Where it lies. */
    public record Placed(Body body, double value, Funnel.Band warning, Funnel.Band action, Funnel.Place place) {}

    /** All, with the average they are held against. */
    public record Answer(double average, List<Placed> bodies) {}

    /** Computes it, or refuses with every reason. */
    public Outcome<Answer> answer() {
        var inputs = new Inputs();
        inputs.require(
                bodies.size() >= 2 && bodies.size() <= MOST_BODIES, "points", "give 2 to %d".formatted(MOST_BODIES));
        for (var body : bodies) {
            inputs.notNegative("points.numerator", body.numerator());
            inputs.positive("points.denominator", body.denominator());
            inputs.require(
                    rates || body.numerator().compareTo(body.denominator()) <= 0,
                    "points.numerator",
                    "a numerator is at most its denominator, unless rates are asked for");
        }
        return inputs.right() ? Outcome.done(placed()) : inputs.refused();
    }

    private Answer placed() {
        var average = bodies.stream()
                        .mapToDouble(body -> body.numerator().doubleValue())
                        .sum()
                / bodies.stream()
                        .mapToDouble(body -> body.denominator().doubleValue())
                        .sum();
        return new Answer(
                average, bodies.stream().map(body -> place(body, average)).toList());
    }

    private Placed place(Body body, double average) {
        var size = body.denominator().doubleValue();
        var value = body.numerator().doubleValue() / size;
        var warning = band(average, size, Funnel.WARNING);
        var action = band(average, size, Funnel.ACTION);
        return new Placed(body, value, warning, action, Funnel.place(value, warning, action));
    }

    private Funnel.Band band(double average, double size, double level) {
        return rates ? Funnel.rate(average, size, level) : Funnel.proportion(average, size, level);
    }
}
