package uk.answerable.meetings.deepdive.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.scrutiny.api.DeepDive;
import uk.answerable.meetings.scrutiny.store.DeepDiveRow;

/** The deep dive as it is now, or why nothing was done. */
public record DeepDivePayload(
        @Nullable DeepDive deepDive, @NonNull List<@NonNull UserError> userErrors) {

    static DeepDivePayload of(Outcome<DeepDiveRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<DeepDiveRow>(var row) -> new DeepDivePayload(DeepDive.of(row), List.of());
            case Outcome.Refused<DeepDiveRow>(var reasons) ->
                new DeepDivePayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
