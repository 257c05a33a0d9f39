package uk.answerable.meetings.question.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.meetings.topic.api.TopicQuestion;

/** A page of published questions and answers, latest meeting first. */
public record TopicQuestionConnection(
        @NonNull List<@NonNull TopicQuestion> nodes,
        @NonNull PageInfo pageInfo) {}
