package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.projection.rules.ProjectionPolicy;

/** A group of offences somebody wants the year ahead of. */
@Input("AnnualGroupInput")
public record AnnualGroupInput(
        @Nullable String group,

        @Nullable @Description("Totals of three whole years, oldest first.")
        List<@NonNull BigDecimal> years,

        @Nullable @Description("Total of the months of this year that are known.")
        BigDecimal soFar,

        @Nullable @Description("Total of the same months a year before.")
        BigDecimal samePeriodLastYear) {

    private static final int LONGEST_NAME = 120;

    Outcome<uk.answerable.performance.projection.rules.AnnualProjection> answer(ProjectionPolicy policy) {
        if (group == null || group.isBlank() || group.length() > LONGEST_NAME) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "group", "group is a name of at most 120 characters"));
        }
        if (years == null || years.contains(null)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "years", group + ": years are the totals of three whole years"));
        }
        return uk.answerable.performance.projection.rules.AnnualProjection.of(
                group,
                years.stream().map(BigDecimal::doubleValue).toList(),
                soFar == null ? null : soFar.doubleValue(),
                samePeriodLastYear == null ? null : samePeriodLastYear.doubleValue(),
                policy);
    }
}
