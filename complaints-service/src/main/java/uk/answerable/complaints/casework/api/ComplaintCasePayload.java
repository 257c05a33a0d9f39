package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a change: the case as it stands now, or why nothing was changed. */
public record ComplaintCasePayload(
        @Nullable CaseView complaintCase, @NonNull List<@NonNull UserError> userErrors) {

    static ComplaintCasePayload of(Outcome<CaseView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseView>(var done) -> new ComplaintCasePayload(done, List.of());
            case Outcome.Refused<CaseView>(var reasons) ->
                new ComplaintCasePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
