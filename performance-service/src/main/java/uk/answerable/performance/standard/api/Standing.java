package uk.answerable.performance.standard.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.standard.rules.Applying;
import uk.answerable.performance.standard.rules.Standing.StandingStatus;

/** A standing as the graph shows it. */
@Name("FigureStanding")
@Description("How a figure stands to one standard.")
public record Standing(
        @NonNull MeasureStandard standard,
        @NonNull StandingStatus status,
        @NonNull String period,
        @NonNull String printed,

        @Nullable @Description("Level the figure is held against.")
        BigDecimal level,

        @Nullable @Description("Of a level that floats: what it is an average of, or why there is none.")
        String levelBasis,

        @Nullable @Description("Figure minus level; points where the measure is a percentage.")
        BigDecimal gap,

        @NonNull String reason,

        @Description("False where a standard for a group of victims or a priority goes before it.")
        boolean applies,

        @NonNull @Description("Why it applies, or why it does not.")
        String why) {

    static Standing of(
            Known figure,
            Applying applying,
            uk.answerable.performance.standard.rules.Standing standing,
            @Nullable String levelBasis) {
        return new Standing(
                MeasureStandard.of(standing.standard()),
                standing.status(),
                figure.period().label(),
                figure.value().printed(),
                standing.level(),
                levelBasis,
                standing.gap(),
                standing.reason(),
                applying.applies(),
                applying.why());
    }
}
