package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of {@code recordComplaint}. */
public record RecordComplaintPayload(
        @Nullable CaseView complaintCase, @NonNull List<@NonNull UserError> userErrors) {

    static RecordComplaintPayload of(Outcome<CaseView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseView>(var done) -> new RecordComplaintPayload(done, List.of());
            case Outcome.Refused<CaseView>(var reasons) ->
                new RecordComplaintPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
