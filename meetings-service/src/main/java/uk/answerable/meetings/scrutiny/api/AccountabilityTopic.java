package uk.answerable.meetings.scrutiny.api;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.AccountabilityTopicRow;

/** A topic on which a meeting held the force to account. */
public record AccountabilityTopic(
        @NonNull String topic,
        @NonNull String context,
        int questions,
        @NonNull String questionsGist,
        @NonNull String findings,
        @Ignore UUID key,
        @Ignore UUID meetingKey) {

    static AccountabilityTopic of(AccountabilityTopicRow row) {
        return new AccountabilityTopic(
                row.topic, row.context, row.questions, row.questionsGist, row.findings, row.id, row.meetingId);
    }
}
