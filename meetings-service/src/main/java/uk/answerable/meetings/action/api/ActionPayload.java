package uk.answerable.meetings.action.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.action.store.ActionRow;

/** The action as it is now, or why nothing was done. */
public record ActionPayload(
        @Nullable Action action, @NonNull List<@NonNull UserError> userErrors) {

    static ActionPayload of(Outcome<ActionRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<ActionRow>(var row) -> new ActionPayload(Action.of(row), List.of());
            case Outcome.Refused<ActionRow>(var reasons) ->
                new ActionPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
