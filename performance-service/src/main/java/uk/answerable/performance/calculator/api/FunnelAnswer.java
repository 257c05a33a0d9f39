package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.calculator.rules.FunnelQuestion;
import uk.answerable.performance.interval.rules.Funnel;

/** Bodies around their average. */
@Description("Bodies of different size around their average, with 95 and 99.8 per cent limits.")
public record FunnelAnswer(
        @NonNull BigDecimal average, @NonNull List<@NonNull FunnelPoint> points) {

    /** One of them. */
    @Description("A body and the band that chance gives one of its size.")
    public record FunnelPoint(
            @NonNull String label,
            @NonNull BigDecimal value,
            @NonNull BigDecimal lowerWarning,
            @NonNull BigDecimal upperWarning,
            @NonNull BigDecimal lowerAction,
            @NonNull BigDecimal upperAction,
            Funnel.@NonNull Place place) {

        static FunnelPoint of(FunnelQuestion.Placed placed) {
            return new FunnelPoint(
                    placed.body().label(),
                    IntervalEstimate.number(placed.value()),
                    IntervalEstimate.number(placed.warning().lower()),
                    IntervalEstimate.number(placed.warning().upper()),
                    IntervalEstimate.number(placed.action().lower()),
                    IntervalEstimate.number(placed.action().upper()),
                    placed.place());
        }
    }

    static FunnelAnswer of(FunnelQuestion.Answer answer) {
        return new FunnelAnswer(
                IntervalEstimate.number(answer.average()),
                answer.bodies().stream().map(FunnelPoint::of).toList());
    }
}
