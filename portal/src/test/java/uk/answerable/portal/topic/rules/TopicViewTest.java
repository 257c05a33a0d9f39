package uk.answerable.portal.topic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.topic.rules.TopicsAnswer.Body;
import uk.answerable.portal.topic.rules.TopicsAnswer.Figure;
import uk.answerable.portal.topic.rules.TopicsAnswer.Measure;
import uk.answerable.portal.topic.rules.TopicsAnswer.Meeting;
import uk.answerable.portal.topic.rules.TopicsAnswer.Topic;

class TopicViewTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

    @Test
    void itsFigureIsTheOneThatWasUsedAndSaysSo() {
        var figure = new Figure(
                new Measure("m", "Robbery"),
                "force",
                "2019-12",
                "75",
                2,
                OffsetDateTime.parse("2020-03-06T12:00:00Z"),
                DAY);

        var view = view(topic(figure, List.of(), 0));

        assertThat(view.figure().printed()).isEqualTo("75");
        assertThat(view.figure().period()).isEqualTo("December 2019");
        assertThat(view.figure().frozen())
                .startsWith("Version 2, known on 6 March 2020, taken into this topic on 3 February 2020.");
    }

    @Test
    void questionsThatThePaperOnlyTellsOfAreTold() {
        assertThat(view(topic(null, List.of(), 9)).gist()).isEqualTo("9 asked: on reserves");
        assertThat(view(topic(null, List.of(), 0)).gist()).isNull();
    }

    @Test
    void aQuestionWithoutAnAnswerSaysWhy() {
        var asked = new Asked(1, "Why?", null, null, null, "taken in writing");

        assertThat(asked.without()).isEqualTo("Not answered: taken in writing");
        assertThat(new Asked(1, "Why?", null, null, null, null).without()).isEqualTo("No answer is recorded.");
        assertThat(new Asked(1, "Why?", "So", "Chief Constable", DAY, null).by())
                .isEqualTo("Chief Constable, 3 February 2020");
    }

    @Test
    void aLetterThatIsNoneOfTheMeetingsIsNoPage() {
        assertThat(TopicView.of(meeting(topic(null, List.of(), 0)), "z")).isEmpty();
    }

    @Test
    void theAssessmentIsInWords() {
        assertThat(view(topic(null, List.of(), 0)).assessment()).isEqualTo("explanation sought");
    }

    private static TopicView view(Topic topic) {
        return TopicView.of(meeting(topic), "a").orElseThrow();
    }

    private static Meeting meeting(Topic topic) {
        return new Meeting("WK", DAY, new Body("wk-pcp", "Panel", "warwickshire"), List.of(topic));
    }

    private static Topic topic(@Nullable Figure figure, List<Asked> asked, int questions) {
        return new Topic(
                "01890a5d-ac96-774b-bcce-b302099a8057",
                "a",
                "Budget",
                "",
                null,
                true,
                questions,
                "on reserves",
                "",
                "EXPLANATION_SOUGHT",
                figure,
                List.of(),
                asked,
                List.of(),
                List.of());
    }
}
