package uk.answerable.meetings.membership.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.body.api.Body;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;

/** The body whose list was changed, or why it was not. */
public record MembershipPayload(
        @Nullable Body body, @NonNull List<@NonNull UserError> userErrors) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    static MembershipPayload of(Outcome<BodyRow> outcome, MeetingLaw law) {
        return switch (outcome) {
            case Outcome.Done<BodyRow>(var row) ->
                new MembershipPayload(Body.of(row, law, LocalDate.now(HERE)), List.of());
            case Outcome.Refused<BodyRow>(var reasons) ->
                new MembershipPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
