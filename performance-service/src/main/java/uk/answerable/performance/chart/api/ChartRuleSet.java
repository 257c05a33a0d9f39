package uk.answerable.performance.chart.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.chart.rules.RuleSet;

/** A rule set as the graph shows it. */
@Description("Named and versioned rules of a control chart.")
public record ChartRuleSet(
        @NonNull String code,
        @NonNull String description,
        @NonNull String source,
        boolean screening,
        int trendPoints,
        int shiftPoints,
        boolean outsideCountsAsNear,
        @Nullable Integer rebaseAfter) {

    public static ChartRuleSet of(RuleSet rules) {
        return new ChartRuleSet(
                rules.code(),
                rules.description(),
                rules.source(),
                rules.screening(),
                rules.trendPoints(),
                rules.shiftPoints(),
                rules.outsideCountsAsNear(),
                rules.rebaseAfter().isPresent() ? rules.rebaseAfter().getAsInt() : null);
    }
}
