package uk.answerable.meetings.duty.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** The duty as it stands now, or why nothing was noted. */
public record PublicationDutyPayload(
        @Nullable PublicationDuty publicationDuty, @NonNull List<@NonNull UserError> userErrors) {

    static PublicationDutyPayload of(Outcome<PublicationDuty> outcome) {
        return switch (outcome) {
            case Outcome.Done<PublicationDuty>(var duty) -> new PublicationDutyPayload(duty, List.of());
            case Outcome.Refused<PublicationDuty>(var reasons) ->
                new PublicationDutyPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
