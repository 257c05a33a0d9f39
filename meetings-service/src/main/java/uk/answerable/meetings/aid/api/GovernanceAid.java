package uk.answerable.meetings.aid.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.aid.rules.Aid;
import uk.answerable.meetings.aid.rules.AidKind;

/** What records come to. */
@Description("What records of governance come to when they are put together: an aid to a decision, not the decision.")
public record GovernanceAid(
        @NonNull AidKind kind,

        @Id @NonNull @Description("The record it is about; of several the newest.")
        String record,

        @NonNull @Description("With the figures it rests on.")
        String message) {

    static GovernanceAid of(Aid aid) {
        return new GovernanceAid(aid.kind(), aid.record().toString(), aid.message());
    }
}
