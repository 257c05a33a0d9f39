package uk.answerable.complaints.publication.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a change: the publication as it stands now, or why nothing was changed. */
public record ComplaintPublicationPayload(
        @Nullable ComplaintPublicationView complaintPublication,
        @NonNull List<@NonNull UserError> userErrors) {

    static ComplaintPublicationPayload of(Outcome<ComplaintPublicationView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ComplaintPublicationView>(var done) -> new ComplaintPublicationPayload(done, List.of());
            case Outcome.Refused<ComplaintPublicationView>(var reasons) ->
                new ComplaintPublicationPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
