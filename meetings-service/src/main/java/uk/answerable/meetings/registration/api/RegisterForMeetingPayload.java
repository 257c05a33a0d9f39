package uk.answerable.meetings.registration.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.registration.rules.Registering.Request;

/** Whether somebody is registered, or why not. */
public record RegisterForMeetingPayload(
        boolean registered, @NonNull List<@NonNull UserError> userErrors) {

    static RegisterForMeetingPayload of(Outcome<Request> outcome) {
        return switch (outcome) {
            case Outcome.Done<Request> done -> new RegisterForMeetingPayload(true, List.of());
            case Outcome.Refused<Request>(var reasons) ->
                new RegisterForMeetingPayload(
                        false, reasons.stream().map(UserError::of).toList());
        };
    }
}
