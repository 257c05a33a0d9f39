package uk.answerable.meetings.scrutiny.api;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.TopicAssessmentRow;

/** What a scrutiny report made of a topic. */
public record TopicAssessment(
        @NonNull String topic,
        @NonNull String assessment,
        @NonNull String gist,
        @Ignore UUID key,
        @Ignore UUID reportKey) {

    static TopicAssessment of(TopicAssessmentRow row) {
        return new TopicAssessment(row.topic, row.assessment, row.gist, row.id, row.reportId);
    }
}
