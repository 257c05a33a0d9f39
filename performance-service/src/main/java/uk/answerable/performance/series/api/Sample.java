package uk.answerable.performance.series.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Value;

/** A sample as the graph shows it. */
@Description("How many stand behind a figure; what the source does not give is null with the reason.")
public record Sample(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String missingReason) {

    static Sample of(Value value) {
        var sample = uk.answerable.performance.series.rules.Sample.of(value);
        return new Sample(sample.numerator(), sample.denominator(), sample.missingReason());
    }
}
