package uk.answerable.meetings.topic.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.topic.store.TopicQuestionRow;

/** A numbered question of a topic, with its written answer. */
@Description("A numbered question of a topic, with its written answer or the reason why there is none.")
public record TopicQuestion(
        @Id @NonNull String id,
        @NonNull Integer number,
        @NonNull String text,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String unansweredReason,
        @Ignore UUID topicKey,
        @Ignore @Nullable UUID bankKey) {

    public static TopicQuestion of(TopicQuestionRow row) {
        return new TopicQuestion(
                row.id.toString(),
                row.number,
                row.text,
                row.answer,
                row.answeredBy,
                row.answeredOn,
                row.unansweredReason,
                row.topicId,
                row.bankQuestionId);
    }
}
