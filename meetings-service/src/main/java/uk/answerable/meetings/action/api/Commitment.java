package uk.answerable.meetings.action.api;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.CommitmentState;
import uk.answerable.meetings.action.store.CommitmentRow;

/** A promise spoken in a meeting, for the body's own to confirm or dismiss. */
public record Commitment(
        @Id @NonNull String id,
        @Nullable @Description("Paragraph that records it.") String anchor,
        @NonNull String text,
        @NonNull CommitmentState state,
        @Nullable String reason,
        @Ignore UUID meetingKey,
        @Ignore @Nullable UUID actionKey) {

    static Commitment of(CommitmentRow row) {
        return new Commitment(
                row.id.toString(),
                row.anchor.isEmpty() ? null : row.anchor,
                row.text,
                row.state,
                row.reason,
                row.meetingId,
                row.actionId);
    }
}
