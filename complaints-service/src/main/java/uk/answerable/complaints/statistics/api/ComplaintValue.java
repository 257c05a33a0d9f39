package uk.answerable.complaints.statistics.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.statistics.rules.Statistic;
import uk.answerable.complaints.statistics.rules.StatisticValue;

/** The value of a statistic in a period. */
public record ComplaintValue(
        @NonNull String printed,
        @Nullable @Description("Null with a reason.") BigDecimal number,
        @Nullable Integer numerator,
        @Nullable BigDecimal denominator,

        @Nullable @Description("Of what took time: more than the mean.")
        ComplaintSpread spread,

        @Nullable String reason) {

    static ComplaintValue of(StatisticValue value, Statistic.Kind kind) {
        return new ComplaintValue(
                value.number()
                        .map(number -> number.toPlainString() + (kind == Statistic.Kind.SHARE ? "%" : ""))
                        .orElse("-"),
                value.number().orElse(null),
                value.numerator().map(Math::toIntExact).orElse(null),
                value.denominator().orElse(null),
                value.spread().map(ComplaintSpread::of).orElse(null),
                value.reason().orElse(null));
    }
}
