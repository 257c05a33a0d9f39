package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.calculator.rules.FunnelQuestion;

/** Bodies of different size to be held against their average. */
@Input("FunnelInput")
public record FunnelInput(
        @NonNull List<@NonNull FunnelPointInput> points,

        @Nullable @Description("Counts may exceed their base, as in rates; proportions when left out.")
        Boolean rates) {

    /** One of them. */
    @Input("FunnelPointInput")
    public record FunnelPointInput(
            @NonNull String label,
            @NonNull BigDecimal numerator,
            @NonNull BigDecimal denominator) {

        @SuppressWarnings("NullAway") // REST leaves out what the graph insists on
        boolean isWhole() {
            return label != null && numerator != null && denominator != null;
        }
    }

    @SuppressWarnings("NullAway") // REST leaves out what the graph insists on
    Outcome<FunnelQuestion> question() {
        if (points == null || points.stream().anyMatch(point -> point == null || !point.isWhole())) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "points", "give points, each with label, numerator and denominator"));
        }
        return Outcome.done(new FunnelQuestion(
                points.stream()
                        .map(point -> new FunnelQuestion.Body(point.label(), point.numerator(), point.denominator()))
                        .toList(),
                Objects.requireNonNullElse(rates, false)));
    }
}
