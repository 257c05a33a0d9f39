package uk.answerable.meetings.action.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.action.store.ActionRow;

/** The closed action, or why it stays open. */
public record CloseActionPayload(
        @Nullable Action action, @NonNull List<@NonNull UserError> userErrors) {

    static CloseActionPayload of(Outcome<ActionRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<ActionRow>(var row) -> new CloseActionPayload(Action.of(row), List.of());
            case Outcome.Refused<ActionRow>(var reasons) ->
                new CloseActionPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
