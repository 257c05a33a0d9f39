package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.minutes.rules.Resolution;

/** What was decided on an item; without a vote it was agreed. */
@Input("RecordResolutionInput")
public record RecordResolutionInput(
        @NonNull String meeting,
        @NonNull String item,
        @NonNull String text,
        @Nullable VoteInput vote) {

    Resolution.Way way() {
        return vote == null ? new Resolution.Agreement() : vote.vote();
    }
}
