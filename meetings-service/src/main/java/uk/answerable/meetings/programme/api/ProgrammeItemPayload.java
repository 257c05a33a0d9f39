package uk.answerable.meetings.programme.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.programme.store.ProgrammeRow;

/** The row as it is now, or why nothing was done; of one carried forward, the row that took its place. */
public record ProgrammeItemPayload(
        @Nullable ProgrammeItem programmeItem, @NonNull List<@NonNull UserError> userErrors) {

    static ProgrammeItemPayload of(Outcome<ProgrammeRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<ProgrammeRow>(var row) -> new ProgrammeItemPayload(ProgrammeItem.of(row), List.of());
            case Outcome.Refused<ProgrammeRow>(var reasons) ->
                new ProgrammeItemPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
