package uk.answerable.meetings.meeting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** The meetings that were planned, in order, or why none was. */
public record YearPlanPayload(
        @NonNull List<@NonNull Meeting> meetings, @NonNull List<@NonNull UserError> userErrors) {

    static YearPlanPayload of(Outcome<List<MeetingRow>> outcome) {
        return switch (outcome) {
            case Outcome.Done<List<MeetingRow>>(var rows) ->
                new YearPlanPayload(rows.stream().map(Meeting::of).toList(), List.of());
            case Outcome.Refused<List<MeetingRow>>(var reasons) ->
                new YearPlanPayload(
                        List.of(), reasons.stream().map(UserError::of).toList());
        };
    }
}
