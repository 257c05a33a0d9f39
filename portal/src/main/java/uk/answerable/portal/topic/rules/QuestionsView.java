package uk.answerable.portal.topic.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.topic.rules.QuestionsAnswer.Force;
import uk.answerable.portal.topic.rules.QuestionsAnswer.Question;
import uk.answerable.portal.words.UkDates;

/**
 * Questions asked in meetings beside their answers, latest meeting first.
 *
 * @param next address of the page after this one, or null
 */
public record QuestionsView(
        String code,
        String name,
        List<TopicGroup> topics,
        boolean missing,
        @Nullable String next) {

    public QuestionsView {
        topics = List.copyOf(topics);
    }

    public static QuestionsView of(String code, Force force, Given<QuestionsAnswer> answer) {
        var questions = answer.data().questions();
        var cursor = questions == null ? null : questions.pageInfo().next();
        return new QuestionsView(
                code,
                force.name(),
                questions == null ? List.of() : groups(questions.nodes()),
                questions == null || answer.isMissing("questions"),
                cursor == null ? null : "/forces/%s/questions?after=%s".formatted(code, cursor));
    }

    private static List<TopicGroup> groups(List<Question> questions) {
        var byTopic = new LinkedHashMap<TopicGroup.Heading, List<Asked>>();
        questions.forEach(
                question -> byTopic.computeIfAbsent(TopicGroup.Heading.of(question), heading -> new ArrayList<>())
                        .add(question.asked()));
        return byTopic.entrySet().stream()
                .map(group -> new TopicGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** What was asked on one topic of one meeting. */
    public record TopicGroup(Heading heading, List<Asked> asked) {

        public TopicGroup {
            asked = List.copyOf(asked);
        }

        /** @param address of the topic's page, or null where its meeting is not the reader's to know */
        public record Heading(
                String topic,
                @Nullable String meeting,
                @Nullable String address) {

            static Heading of(Question question) {
                var topic = question.topic();
                if (topic == null) {
                    return new Heading("On no topic", null, null);
                }
                var meeting = topic.meeting();
                return meeting == null
                        ? new Heading(topic.topic(), null, null)
                        : new Heading(
                                topic.topic(),
                                "%s, %s".formatted(meeting.title(), UkDates.day(meeting.date())),
                                "/meetings/%s/topics/%s".formatted(meeting.reference(), topic.letter()));
            }
        }
    }
}
