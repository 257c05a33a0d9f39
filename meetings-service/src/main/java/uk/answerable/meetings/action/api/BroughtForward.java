package uk.answerable.meetings.action.api;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.ReviewResult;
import uk.answerable.meetings.action.store.ActionLogStore;
import uk.answerable.meetings.action.store.MatterRow;

/** A matter brought forward to a meeting. */
@Description(
        "A matter brought forward to a meeting: an open action of an earlier one, or a matter as the notes print it.")
public record BroughtForward(
        @NonNull String reference,
        @NonNull String topic,
        @Nullable @Description("Where the notes name it.") String fromMeeting,
        @NonNull String updateRequired,
        @NonNull String updateReceived,

        @Nullable @Description("Null while the meeting has not decided, and for a matter that is no action.")
        ReviewResult result,

        @Nullable Action action,
        @Ignore UUID meetingKey) {

    static BroughtForward of(ActionLogStore.BroughtForward one) {
        var review = Optional.ofNullable(one.review());
        return new BroughtForward(
                one.action().reference,
                one.action().text,
                null,
                review.map(row -> row.updateRequired).orElse(""),
                review.map(row -> row.updateReceived).orElse(""),
                review.map(row -> row.result).orElse(null),
                Action.of(one.action()),
                one.at().id);
    }

    static BroughtForward of(MatterRow row) {
        return new BroughtForward(
                row.reference, row.topic, row.fromMeeting, row.updateRequired, row.outcome, null, null, row.meetingId);
    }
}
