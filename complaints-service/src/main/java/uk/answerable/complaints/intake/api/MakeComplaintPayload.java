package uk.answerable.complaints.intake.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** A receipt, or why the complaint was not taken in. */
public record MakeComplaintPayload(
        @Nullable @Description("What to quote when asking about the complaint.")
        String reference,

        @Nullable LocalDate receivedOn,
        @NonNull List<@NonNull UserError> userErrors) {

    static MakeComplaintPayload of(Outcome<ComplaintCase> outcome) {
        return switch (outcome) {
            case Outcome.Done<ComplaintCase>(var made) ->
                new MakeComplaintPayload(
                        made.identity().reference(), made.identity().receivedOn(), List.of());
            case Outcome.Refused<ComplaintCase>(var reasons) ->
                new MakeComplaintPayload(
                        null, null, reasons.stream().map(UserError::of).toList());
        };
    }
}
