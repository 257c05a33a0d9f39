package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.projection.rules.ProjectionStanding;

/** The year ahead of a group, as the graph shows it. */
@Description("The year ahead of one group from three years, and how the year so far keeps to it.")
public record AnnualProjection(
        @NonNull String group,
        @Nullable BigDecimal projected,
        @Nullable BigDecimal projectedChangePercent,
        @Nullable Arrow projectedDirection,
        @Nullable BigDecimal actualChangePercent,
        @Nullable Arrow actualDirection,
        @Nullable BigDecimal expectedSoFar,
        @Nullable ProjectionStanding pace,
        @NonNull String words,
        @NonNull String policySource) {

    static AnnualProjection of(
            uk.answerable.performance.projection.rules.AnnualProjection projection, String policySource) {
        return new AnnualProjection(
                projection.group(),
                Rounded.ofKnown(projection.projected()),
                Rounded.ofKnown(projection.projectedChangePercent()),
                Arrow.of(projection.projectedDirection()),
                Rounded.ofKnown(projection.actualChangePercent()),
                Arrow.of(projection.actualDirection()),
                Rounded.ofKnown(projection.expectedSoFar()),
                projection.pace(),
                projection.words(),
                policySource);
    }
}
