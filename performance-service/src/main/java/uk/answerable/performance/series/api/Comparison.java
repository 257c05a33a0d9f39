package uk.answerable.performance.series.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A comparison as the graph shows it. */
@Description("A figure beside an earlier one; what is missing is null with the reason.")
public record Comparison(
        @NonNull Period with,
        @Nullable Figure figure,
        @Nullable Change change,
        @Nullable String missingReason) {

    static Comparison of(uk.answerable.performance.series.rules.Comparison comparison, String statistic) {
        return new Comparison(
                Period.of(comparison.with()),
                comparison.figure() == null ? null : Figure.of(comparison.figure(), statistic),
                Change.of(comparison.change()),
                comparison.missingReason());
    }
}
