package uk.answerable.complaints.commissioner.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a change: the complaint as it stands now, or why nothing was changed. */
public record CommissionerComplaintPayload(
        @Nullable CommissionerComplaintView commissionerComplaint,
        @NonNull List<@NonNull UserError> userErrors) {

    static CommissionerComplaintPayload of(Outcome<CommissionerComplaintView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CommissionerComplaintView>(var done) -> new CommissionerComplaintPayload(done, List.of());
            case Outcome.Refused<CommissionerComplaintView>(var reasons) ->
                new CommissionerComplaintPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
