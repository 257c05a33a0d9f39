package uk.answerable.complaints.sharing.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.sharing.rules.SharedCopy;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** The copy that was made, or why none was. */
public record SharedCopyPayload(
        @Nullable SharedCopyView copy, @NonNull List<@NonNull UserError> userErrors) {

    static SharedCopyPayload of(Outcome<SharedCopy> outcome) {
        return switch (outcome) {
            case Outcome.Done<SharedCopy>(var done) -> new SharedCopyPayload(SharedCopyView.of(done), List.of());
            case Outcome.Refused<SharedCopy>(var reasons) ->
                new SharedCopyPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
