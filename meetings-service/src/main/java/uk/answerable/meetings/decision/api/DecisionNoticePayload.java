package uk.answerable.meetings.decision.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.decision.store.DecisionRow;

/** The notice as entered, or why it was not. */
public record DecisionNoticePayload(
        @Nullable DecisionNotice decisionNotice, @NonNull List<@NonNull UserError> userErrors) {

    static DecisionNoticePayload of(Outcome<DecisionRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<DecisionRow>(var row) -> new DecisionNoticePayload(DecisionNotice.of(row), List.of());
            case Outcome.Refused<DecisionRow>(var reasons) ->
                new DecisionNoticePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
