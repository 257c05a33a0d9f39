package uk.answerable.performance.signal.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of {@code signalTriage}. */
public record SignalTriagePayload(
        @Nullable Signal signal, @NonNull List<@NonNull UserError> userErrors) {

    static SignalTriagePayload of(Outcome<Signal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Signal>(var done) -> new SignalTriagePayload(done, List.of());
            case Outcome.Refused<Signal>(var reasons) ->
                new SignalTriagePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
