package uk.answerable.performance.projection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.projection.rules.SeriesProjected;

/** A stored series projected, as the graph shows it. */
@Description("A projection of a stored series, or the reason why there is none.")
public record SeriesProjection(
        @Nullable Projection projection,
        @Nullable String missingReason,

        @NonNull @Description("The newest figures beside what had been projected before them, oldest first.")
        List<@NonNull ActualAgainstProjection> actualAgainstProjection,

        @NonNull @Description("Where the tolerance of 'in line' comes from.")
        String toleranceSource) {

    static SeriesProjection of(Outcome<SeriesProjected> outcome, String toleranceSource) {
        return switch (outcome) {
            case Outcome.Done<SeriesProjected>(var projected) ->
                new SeriesProjection(
                        Projection.of(projected.ahead()),
                        null,
                        projected.compared().stream()
                                .map(ActualAgainstProjection::of)
                                .toList(),
                        toleranceSource);
            case Outcome.Refused<SeriesProjected>(var reasons) ->
                new SeriesProjection(
                        null,
                        String.join(" ", reasons.stream().map(Refusal::message).toList()),
                        List.of(),
                        toleranceSource);
        };
    }
}
