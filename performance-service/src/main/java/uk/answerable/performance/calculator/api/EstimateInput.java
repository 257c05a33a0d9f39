package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.calculator.rules.EstimateQuestion;
import uk.answerable.performance.interval.rules.IntervalMethod;

/** An estimate somebody has. */
@Input("EstimateInput")
public record EstimateInput(
        @Nullable BigDecimal numerator,

        @Nullable @Description("Of a proportion.") BigDecimal denominator,

        @Nullable @Description("Of a rate.") BigDecimal base,

        @Nullable @Description("The usual one of its kind when left out.")
        IntervalMethod method,

        @Nullable @Description("Of which the sample was drawn.")
        BigDecimal populationSize,

        @Nullable @Description("0.9 to 0.999, 0.95 when left out.")
        BigDecimal level,

        @Nullable @Description("Rates are per so many of the base, 1000 when left out.")
        BigDecimal multiplier,

        @Nullable @Description("As printed, instead of the numerator.")
        BigDecimal percent,

        @Nullable @Description("As printed behind +/-.") BigDecimal halfWidth) {

    EstimateQuestion question() {
        return new EstimateQuestion(
                numerator, denominator, base, method, populationSize, level, multiplier, percent, halfWidth);
    }
}
