package uk.answerable.performance.survey.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An estimate as the graph shows it. */
@Description("What the replies of a window come to; percentages are of the base, null below the minimum base.")
public record SurveyEstimate(
        @NonNull String from,
        @NonNull String to,
        long positive,
        long neutral,
        long negative,

        @Description("Did not know, or the question did not apply: not in the base.")
        long outside,

        long base,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal percentNeutral,
        @Nullable BigDecimal percentNegative,

        @Nullable @Description("Of the 95 % Wilson interval, in per cent.")
        BigDecimal lower,

        @Nullable BigDecimal upper,

        @NonNull @Description("Against the window that ends where this one begins.")
        String comparedWithPrevious,

        @NonNull List<@NonNull String> warnings,
        @NonNull String policySource) {

    static SurveyEstimate of(
            uk.answerable.performance.survey.rules.SurveyEstimate estimate, String compared, String policySource) {
        return new SurveyEstimate(
                estimate.from().toString(),
                estimate.to().toString(),
                estimate.positive(),
                estimate.neutral(),
                estimate.negative(),
                estimate.outside(),
                estimate.base(),
                estimate.percent(),
                estimate.percentNeutral(),
                estimate.percentNegative(),
                estimate.lower(),
                estimate.upper(),
                compared,
                estimate.warnings(),
                policySource);
    }
}
