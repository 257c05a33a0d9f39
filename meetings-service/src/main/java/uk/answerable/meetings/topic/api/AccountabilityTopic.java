package uk.answerable.meetings.topic.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.topic.rules.AssessmentCode;
import uk.answerable.meetings.topic.rules.TopicDraft;
import uk.answerable.meetings.topic.store.AccountabilityTopicRow;

/** A topic on which a meeting held the force to account. */
@Key(fields = @FieldSet("id"))
@Description("A topic on which a meeting holds the force to account; until it is published it is the body's own.")
public record AccountabilityTopic(
        @Id @NonNull String id,

        @NonNull @Description("Its letter within the meeting.")
        String letter,

        @NonNull String topic,
        @NonNull String context,
        @NonNull @Description("How many were asked.") Integer questions,
        @NonNull String questionsGist,
        @NonNull String findings,
        @Nullable AssessmentCode assessment,

        @Nullable @Description("Number of the agenda item it is taken under.")
        String item,

        boolean published,

        @Nullable @Description("The figure it is about, frozen as it was used.")
        TopicFigure figure,

        @Ignore UUID key,
        @Ignore UUID meetingKey) {

    public static AccountabilityTopic of(AccountabilityTopicRow row) {
        return new AccountabilityTopic(
                row.id.toString(),
                TopicDraft.letter(row.position),
                row.topic,
                row.context,
                row.questions,
                row.questionsGist,
                row.findings,
                row.assessment,
                row.itemNumber,
                row.published,
                TopicFigure.of(row.figure()),
                row.id,
                row.meetingId);
    }
}
