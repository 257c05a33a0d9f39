package uk.answerable.complaints.letter.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.letter.store.FiledLetter;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a change: the letter as it stands now, or why nothing was changed. */
public record LetterPayload(
        @Nullable LetterView letter, @NonNull List<@NonNull UserError> userErrors) {

    static LetterPayload of(Outcome<FiledLetter> outcome) {
        return switch (outcome) {
            case Outcome.Done<FiledLetter>(var done) -> new LetterPayload(LetterView.of(done), List.of());
            case Outcome.Refused<FiledLetter>(var reasons) ->
                new LetterPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
