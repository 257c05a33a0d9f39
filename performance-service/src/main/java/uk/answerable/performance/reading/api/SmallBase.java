package uk.answerable.performance.reading.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.series.api.Period;

/** A small base as the graph shows it. */
@Description("Single months of this percentage are not read; months together are.")
public record SmallBase(
        @NonNull BigDecimal meanBase,
        int needed,
        @NonNull List<@NonNull RollingShare> windows,
        @NonNull String words) {

    /** A share over several months as the graph shows it. */
    @Description("A percentage over several months, from their counts.")
    public record RollingShare(
            @NonNull Period period,
            @NonNull BigDecimal numerator,
            @NonNull BigDecimal denominator,
            @NonNull BigDecimal percent) {}

    static SmallBase of(uk.answerable.performance.reading.rules.SmallBase small) {
        return new SmallBase(
                small.meanBase(),
                small.needed(),
                small.windows().stream()
                        .map(window -> new RollingShare(
                                Period.of(window.period()), window.numerator(), window.denominator(), window.percent()))
                        .toList(),
                small.words());
    }
}
