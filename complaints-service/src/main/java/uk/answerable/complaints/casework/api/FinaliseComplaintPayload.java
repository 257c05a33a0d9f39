package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of {@code finaliseComplaint}. */
public record FinaliseComplaintPayload(
        @Nullable CaseView complaintCase, @NonNull List<@NonNull UserError> userErrors) {

    static FinaliseComplaintPayload of(Outcome<CaseView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseView>(var done) -> new FinaliseComplaintPayload(done, List.of());
            case Outcome.Refused<CaseView>(var reasons) ->
                new FinaliseComplaintPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
