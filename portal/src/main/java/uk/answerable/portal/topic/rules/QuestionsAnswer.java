package uk.answerable.portal.topic.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/questions.graphql} brings; each part under its own name. */
public record QuestionsAnswer(
        @Nullable Force force, @Nullable Questions questions) {

    public record Force(String name) {}

    public record Questions(List<Question> nodes, PageInfo pageInfo) {}

    /** What was asked stands in {@link Asked}'s shape, beside the topic it was asked on. */
    public record Question(
            int number,
            String text,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable String unansweredReason,
            @Nullable Topic topic) {

        Asked asked() {
            return new Asked(number, text, answer, answeredBy, answeredOn, unansweredReason);
        }
    }

    public record Topic(
            String letter, String topic, @Nullable Meeting meeting) {}

    public record Meeting(String reference, String title, LocalDate date) {}
}
