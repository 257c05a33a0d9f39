package uk.answerable.meetings.meeting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** The meeting as changed, or why it was not. */
public record MeetingPayload(
        @Nullable Meeting meeting, @NonNull List<@NonNull UserError> userErrors) {

    public static MeetingPayload of(Outcome<MeetingRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<MeetingRow>(var row) -> new MeetingPayload(Meeting.of(row), List.of());
            case Outcome.Refused<MeetingRow>(var reasons) ->
                new MeetingPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
