package uk.answerable.complaints.sampling.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** The sample drawn, or why none was. */
public record DipSamplePayload(
        @Nullable DipSampleView dipSample, @NonNull List<@NonNull UserError> userErrors) {

    static DipSamplePayload of(Outcome<DipSampleView> outcome) {
        return switch (outcome) {
            case Outcome.Done<DipSampleView>(var done) -> new DipSamplePayload(done, List.of());
            case Outcome.Refused<DipSampleView>(var reasons) ->
                new DipSamplePayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
