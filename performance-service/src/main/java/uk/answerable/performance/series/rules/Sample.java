package uk.answerable.performance.series.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Value;

/** How many stand behind a figure; never invented. */
public record Sample(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String missingReason) {

    public static Sample of(Value value) {
        if (value.denominator() != null && value.numerator() != null) {
            return new Sample(value.numerator(), value.denominator(), null);
        }
        var reason = value.denominator() == null
                ? "The source gives no sample size"
                : "The source gives the sample size, but not how many of it";
        return new Sample(value.numerator(), value.denominator(), reason);
    }
}
