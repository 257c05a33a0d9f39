package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.calculator.rules.ComparisonQuestion;

/** How two estimates differ. */
@Description("How b differs from a, with its interval.")
public record EstimateComparison(
        @NonNull IntervalEstimate a,
        @NonNull IntervalEstimate b,

        @NonNull @Description("b less a; percentages in points.")
        BigDecimal difference,

        @NonNull BigDecimal lower,
        @NonNull BigDecimal upper,

        @Description("Whether the interval of the difference leaves zero out.")
        boolean significant,

        boolean intervalsOverlap,
        @NonNull String wording) {

    static EstimateComparison of(ComparisonQuestion.Compared compared) {
        var difference = compared.difference();
        return new EstimateComparison(
                IntervalEstimate.of(compared.a()),
                IntervalEstimate.of(compared.b()),
                IntervalEstimate.number(difference.amount()),
                IntervalEstimate.number(difference.lower()),
                IntervalEstimate.number(difference.upper()),
                difference.significant(),
                compared.intervalsOverlap(),
                compared.wording());
    }
}
