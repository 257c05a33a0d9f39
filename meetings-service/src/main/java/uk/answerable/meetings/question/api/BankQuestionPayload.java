package uk.answerable.meetings.question.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.question.store.BankQuestionRow;

/** The question as it is now, or why nothing was done. */
public record BankQuestionPayload(
        @Nullable BankQuestion bankQuestion, @NonNull List<@NonNull UserError> userErrors) {

    static BankQuestionPayload of(Outcome<BankQuestionRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<BankQuestionRow>(var row) -> new BankQuestionPayload(BankQuestion.of(row), List.of());
            case Outcome.Refused<BankQuestionRow>(var reasons) ->
                new BankQuestionPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
