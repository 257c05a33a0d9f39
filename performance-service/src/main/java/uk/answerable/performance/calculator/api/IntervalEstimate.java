package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.calculator.rules.EstimateQuestion;
import uk.answerable.performance.chart.api.Numbers;

/** An estimate with its interval. */
@Description("An estimate with its interval; proportions in per cent.")
public record IntervalEstimate(
        @NonNull BigDecimal estimate,
        @NonNull BigDecimal lower,
        @NonNull BigDecimal upper,

        @NonNull @Description("Half of the interval's width.")
        BigDecimal halfWidth,

        @NonNull BigDecimal level,

        @NonNull @Description("Name and version of the method.")
        String method,

        EstimateQuestion.@NonNull Unit unit,
        @Nullable String warning) {

    static IntervalEstimate of(EstimateQuestion.Estimate estimate) {
        var interval = estimate.interval();
        return new IntervalEstimate(
                number(interval.estimate()),
                number(interval.lower()),
                number(interval.upper()),
                number(interval.halfWidth()),
                number(interval.level()),
                interval.method().code(),
                estimate.unit(),
                estimate.warning());
    }

    static BigDecimal number(double number) {
        return Objects.requireNonNull(Numbers.of(number), "no finite number");
    }
}
