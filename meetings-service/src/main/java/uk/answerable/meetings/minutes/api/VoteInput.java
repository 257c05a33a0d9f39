package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.minutes.rules.Resolution;

/** A motion and its vote. */
@Input("VoteInput")
public record VoteInput(
        @NonNull String mover,
        @NonNull String seconder,
        @Nullable Boolean unanimous,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained) {

    Resolution.Vote vote() {
        return new Resolution.Vote(
                mover,
                seconder,
                Boolean.TRUE.equals(unanimous)
                        ? new Resolution.Unanimous()
                        : new Resolution.Counted(number(inFavour), number(against), number(abstained)));
    }

    private static int number(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
