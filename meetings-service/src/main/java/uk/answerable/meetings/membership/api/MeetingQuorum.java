package uk.answerable.meetings.membership.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.membership.rules.Quorum;

/** Whether enough members were recorded in the public part of a meeting. */
@Description("Members of the body on the day of a meeting, how many of them it needs, and how many may vote of those"
        + " recorded in its public part, substitutes included.")
public record MeetingQuorum(
        int members,
        int needed,
        int present,
        boolean quorate,
        @NonNull String source,
        @NonNull String status) {

    static MeetingQuorum of(Quorum quorum, int present) {
        return new MeetingQuorum(
                quorum.members(),
                quorum.needed(),
                present,
                quorum.refusal(present).isEmpty(),
                quorum.policy().source(),
                quorum.policy().status());
    }
}
