package uk.answerable.portal.topic.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.topic.rules.TopicsAnswer.Action;
import uk.answerable.portal.topic.rules.TopicsAnswer.Figure;
import uk.answerable.portal.topic.rules.TopicsAnswer.Measure;
import uk.answerable.portal.topic.rules.TopicsAnswer.Meeting;
import uk.answerable.portal.topic.rules.TopicsAnswer.Paragraph;
import uk.answerable.portal.topic.rules.TopicsAnswer.Topic;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.PeriodWords;
import uk.answerable.portal.words.UkDates;

/**
 * A topic on which a meeting holds the force to account.
 *
 * @param force code of the force, or null where its body cannot be had
 * @param draft whether only the body's own see it yet
 * @param issue address of everything that was said on it, or null
 * @param gist what a paper tells of questions it does not print, or null
 */
public record TopicView(
        String reference,
        String date,
        String body,
        @Nullable String force,
        String topic,
        boolean draft,
        @Nullable String context,
        @Nullable FigureView figure,
        List<Measure> measures,
        List<Asked> asked,
        @Nullable String gist,
        @Nullable String findings,
        @Nullable String assessment,
        List<Paragraph> minutes,
        List<Action> actions,
        @Nullable String issue) {

    public TopicView {
        measures = List.copyOf(measures);
        asked = List.copyOf(asked);
        minutes = List.copyOf(minutes);
        actions = List.copyOf(actions);
    }

    /** Empty for a letter that is none of the meeting's. */
    public static Optional<TopicView> of(Meeting meeting, String letter) {
        return meeting.topics().stream()
                .filter(topic -> topic.letter().equals(letter))
                .findFirst()
                .map(topic -> of(meeting, topic));
    }

    private static TopicView of(Meeting meeting, Topic topic) {
        var body = meeting.body();
        var assessment = topic.assessment();
        var figure = topic.figure();
        var told = topic.asked().isEmpty() && topic.questions() > 0;
        return new TopicView(
                meeting.reference(),
                UkDates.day(meeting.date()),
                body == null ? "Meeting" : body.name(),
                body == null ? null : body.force(),
                topic.topic(),
                !topic.published(),
                present(topic.context()),
                figure == null ? null : FigureView.of(figure),
                topic.measures().stream()
                        .filter(measure -> Objects.nonNull(measure.label()))
                        .toList(),
                topic.asked(),
                told ? "%d asked: %s".formatted(topic.questions(), topic.questionsGist()) : null,
                present(topic.findings()),
                assessment == null ? null : CodeWords.of("AssessmentCode", assessment),
                topic.minutes(),
                topic.actions(),
                body == null ? null : "/forces/%s/issues/topic/%s".formatted(body.force(), topic.id()));
    }

    private static @Nullable String present(String text) {
        return text.isBlank() ? null : text;
    }

    /**
     * The figure as it was used.
     *
     * @param frozen which version of it, and that a later one does not change it here
     */
    public record FigureView(@Nullable String measure, String printed, String period, String frozen) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.measure().label(),
                    figure.printed(),
                    PeriodWords.of(figure.period()),
                    "Version %d, known on %s, taken into this topic on %s. Later corrections do not change it here."
                            .formatted(figure.version(), UkDates.day(figure.knownAt()), UkDates.day(figure.usedOn())));
        }
    }
}
