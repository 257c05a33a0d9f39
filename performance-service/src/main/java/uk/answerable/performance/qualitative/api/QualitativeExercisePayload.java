package uk.answerable.performance.qualitative.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of an exercise that was recorded or withdrawn. */
public record QualitativeExercisePayload(
        @Nullable QualitativeExercise exercise, @NonNull List<@NonNull UserError> userErrors) {

    static QualitativeExercisePayload of(Outcome<QualitativeExercise> outcome) {
        return switch (outcome) {
            case Outcome.Done<QualitativeExercise>(var done) -> new QualitativeExercisePayload(done, List.of());
            case Outcome.Refused<QualitativeExercise>(var reasons) ->
                new QualitativeExercisePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
