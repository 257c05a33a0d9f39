package uk.answerable.performance.recurring.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of {@code recurringExceptionClear}. */
public record RecurringExceptionClearPayload(
        @Nullable RecurringException exception, @NonNull List<@NonNull UserError> userErrors) {

    static RecurringExceptionClearPayload of(Outcome<RecurringException> outcome) {
        return switch (outcome) {
            case Outcome.Done<RecurringException>(var done) -> new RecurringExceptionClearPayload(done, List.of());
            case Outcome.Refused<RecurringException>(var reasons) ->
                new RecurringExceptionClearPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
