package uk.answerable.meetings.topic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.validation.FinancialYear;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.topic.rules.Accounting.Answered;
import uk.answerable.meetings.topic.rules.Accounting.Asked;

class TopicRulesTest {

    private static final Instant NOW = Instant.parse("2020-01-28T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 28);
    private static final ContextFigure FIGURE = new ContextFigure(
            "victim_satisfaction_whole_experience",
            "warwickshire",
            "percent",
            "2019-12",
            "75%",
            1,
            Instant.parse("2020-01-10T09:00:00Z"),
            TODAY);

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static TopicDraft draft(String topic, ContextFigure figure, List<String> questions) {
        return new TopicDraft(
                topic,
                "",
                figure,
                List.of("repeat_victims", FIGURE.measure()),
                questions.stream().map(TopicDraft.Question::of).toList());
    }

    @Test
    void aDraftIsKeptWithoutTheSpaceAroundItsWords() {
        var checked = draft(" Victims ", FIGURE, List.of(" Why? ")).check(NOW).orThrow();

        assertThat(checked.topic()).isEqualTo("Victims");
        assertThat(checked.questions()).containsExactly(TopicDraft.Question.of("Why?"));
        assertThat(checked.allMeasures()).containsExactly(FIGURE.measure(), "repeat_victims");
    }

    @Test
    void everythingWrongWithADraftIsSaidAtOnce() {
        assertThat(reasons(draft(" ", FIGURE, List.of("Why?", " ")).check(NOW)))
                .extracting(Refusal::field)
                .containsExactly("input.topic", "input.questions[1]");
        assertThat(reasons(draft("Victims", FIGURE, Collections.nCopies(TopicDraft.MOST_QUESTIONS + 1, "Why?"))
                        .check(NOW)))
                .extracting(Refusal::field)
                .containsExactly("input.questions");
    }

    @Test
    void aFigureNobodyKnewYetIsRefused() {
        assertThat(reasons(draft("Victims", FIGURE, List.of()).check(Instant.parse("2020-01-01T00:00:00Z"))))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
    }

    @Test
    void topicsAreLetteredAToZ() {
        assertThat(TopicDraft.letter(0)).isEqualTo("a");
        assertThat(TopicDraft.letter(25)).isEqualTo("z");
        assertThat(TopicDraft.next(25).orThrow()).isEqualTo(25);
        assertThat(reasons(TopicDraft.next(26))).isNotEmpty();
    }

    @Test
    void aPanelHoldsNoForceToAccount() {
        assertThat(reasons(Accounting.taken(new Accounting.Occasion("cheshire", false, false))))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(reasons(Accounting.taken(new Accounting.Occasion("cheshire", true, true))))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @Test
    void aPublishedAnswerStands() {
        var given = new Answered("Because.", "Chief Constable", TODAY);

        assertThat(Accounting.answer(false, new Asked(1, true, null), given, TODAY)
                        .orThrow())
                .isEqualTo(given);
        assertThat(reasons(Accounting.answer(true, new Asked(1, true, null), given, TODAY)))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(reasons(Accounting.answer(false, new Asked(1, false, null), given, TODAY.minusDays(1))))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
    }

    @Test
    void questionsAndAnswersArePublishedTogether() {
        var answered = new Asked(1, true, null);
        var open = new Asked(2, false, null);

        assertThat(reasons(Accounting.publish(Part.PUBLIC, false, List.of(answered, open))))
                .extracting(Refusal::message)
                .singleElement()
                .asString()
                .contains("question 2");
        assertThat(Accounting.publish(Part.PUBLIC, false, List.of(answered, new Asked(2, false, "not reached")))
                        .orThrow())
                .isTrue();
    }

    @Test
    void whatIsPrivateOrPublishedIsNotPublished() {
        assertThat(reasons(Accounting.publish(Part.PRIVATE, false, List.of())))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(reasons(Accounting.publish(Part.PUBLIC, true, List.of())))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.ALREADY_DONE);
    }

    @Test
    void theRotationShowsWhatIsLongestNotTaken() {
        var rows = Rotation.of(
                List.of(
                        new Rotation.Taken(UUID.randomUUID(), "Confidence", LocalDate.of(2018, 6, 1)),
                        new Rotation.Taken(UUID.randomUUID(), "confidence ", LocalDate.of(2019, 11, 1)),
                        new Rotation.Taken(UUID.randomUUID(), "Outcomes", LocalDate.of(2019, 2, 1))),
                new FinancialYear(2019));

        assertThat(rows).extracting(Rotation.Row::topic).containsExactly("Outcomes", "confidence ");
        assertThat(rows.getFirst().thisYear()).isEmpty();
        assertThat(rows.getLast().thisYear()).hasSize(1);
        assertThat(rows.getLast().yearBefore()).hasSize(1);
    }

    @Test
    void aYearIsWrittenAsAFinancialYear() {
        assertThat(Rotation.year("2019/20").orThrow()).isEqualTo(new FinancialYear(2019));
        assertThat(reasons(Rotation.year("2019/21"))).isNotEmpty();
        assertThat(reasons(Rotation.year("2019"))).isNotEmpty();
    }
}
