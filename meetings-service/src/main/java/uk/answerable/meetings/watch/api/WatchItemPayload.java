package uk.answerable.meetings.watch.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.watch.store.WatchItemRow;

/** The item as it is now, or why nothing was done. */
public record WatchItemPayload(
        @Nullable WatchItem watchItem, @NonNull List<@NonNull UserError> userErrors) {

    static WatchItemPayload of(Outcome<WatchItemRow> outcome, LocalDate today) {
        return switch (outcome) {
            case Outcome.Done<WatchItemRow>(var row) -> new WatchItemPayload(WatchItem.of(row, today), List.of());
            case Outcome.Refused<WatchItemRow>(var reasons) ->
                new WatchItemPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
