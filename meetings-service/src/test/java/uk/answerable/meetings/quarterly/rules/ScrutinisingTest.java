package uk.answerable.meetings.quarterly.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.quarterly.store.ScrutinyPolicyFile;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;
import uk.answerable.meetings.scrutiny.rules.RequestStatus;

/** The office asks, the force answers, both are published; each step at its time only. */
class ScrutinisingTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 1, 20);
    private static final LocalDate WEDNESDAY = LocalDate.of(2020, 1, 22);

    private static RequestText asked(String topic) {
        return new RequestText(RequestKind.JUDGEMENT, topic, "Is it a positive development?", "Rape", null);
    }

    private static AnswerText answered(AnswerKind kind) {
        return new AnswerText(
                kind, false, "It is within the expected range.", kind == AnswerKind.ACTION_PROMISED ? "Look" : null);
    }

    private static QuarterlyScrutiny done(QuarterlyScrutiny before, ScrutinyStep... steps) {
        var now = before;
        for (var step : steps) {
            now = Scrutinising.take(now, step, MONDAY).orThrow();
        }
        return now;
    }

    private static List<Refusal> refused(QuarterlyScrutiny before, ScrutinyStep step) {
        return switch (Scrutinising.take(before, step, MONDAY)) {
            case Outcome.Refused<QuarterlyScrutiny>(var reasons) -> reasons;
            case Outcome.Done<QuarterlyScrutiny> taken -> throw new AssertionError(taken.toString());
        };
    }

    private static QuarterlyScrutiny written() {
        return done(
                QuarterlyScrutiny.NEW,
                new ScrutinyStep.PutRequest(null, asked("County lines")),
                new ScrutinyStep.PutRequest(null, asked("Victim satisfaction")),
                new ScrutinyStep.PutRequest(null, asked("Rape offences")));
    }

    private static QuarterlyScrutiny sent() {
        return done(written(), new ScrutinyStep.Send());
    }

    private static QuarterlyScrutiny answeredFirst(AnswerKind kind) {
        return done(
                sent(),
                new ScrutinyStep.DraftAnswers(Map.of(1, answered(kind))),
                new ScrutinyStep.Submit("Head of Local Policing"));
    }

    @Test
    void aRequestTakenOutMovesTheLaterOnesUpAndLosesItsAskAgain() {
        var draft = done(
                written(),
                new ScrutinyStep.MarkAsk("Violence", "What explains violence with injury?"),
                new ScrutinyStep.MarkAsk("Rape", "Is the rise positive?"),
                new ScrutinyStep.SettleAsk(1, 2, null),
                new ScrutinyStep.SettleAsk(2, 3, null));

        var after = done(draft, new ScrutinyStep.RemoveRequest(2));

        assertThat(after.standing())
                .extracting(one -> one.text().topic())
                .containsExactly("County lines", "Rape offences");
        assertThat(after.asks()).extracting(TextAsk::number).containsExactly(null, 2);
    }

    @Test
    void aReportIsNotSentWhileAnAskHasNeitherNumberNorReason() {
        var draft = done(written(), new ScrutinyStep.MarkAsk("Violence with injury", "An explanation is sought"));

        assertThat(refused(draft, new ScrutinyStep.Send()))
                .extracting(Refusal::message)
                .containsExactly("before it is sent it needs a number for what is asked in Violence with injury, or the"
                        + " reason why it is set aside");
        assertThat(done(draft, new ScrutinyStep.SettleAsk(1, null, "Part of the deep dive"), new ScrutinyStep.Send())
                        .stage())
                .isEqualTo(ScrutinyStage.SENT);
    }

    @Test
    void aReportWithoutARequestIsNotSent() {
        assertThat(refused(QuarterlyScrutiny.NEW, new ScrutinyStep.Send()))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @Test
    void anAskIsNumberedOrSetAsideNotBothAndNotUnderANumberThereIsNone() {
        var draft = done(written(), new ScrutinyStep.MarkAsk("Violence", "Why?"));

        assertThat(refused(draft, new ScrutinyStep.SettleAsk(1, 1, "and aside")))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(refused(draft, new ScrutinyStep.SettleAsk(1, 9, null)))
                .extracting(Refusal::message)
                .containsExactly("the report has no request 9; it has 1 to 3");
        assertThat(refused(draft, new ScrutinyStep.SettleAsk(2, 1, null)))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.NOT_FOUND);
    }

    @Test
    void onceSentNumbersAreFixedAndABetterWordingIsAVersionWithAReason() {
        assertThat(List.of(
                        new ScrutinyStep.PutRequest(null, asked("More")),
                        new ScrutinyStep.RemoveRequest(1),
                        new ScrutinyStep.MarkAsk("Text", "More?"),
                        new ScrutinyStep.Send()))
                .allSatisfy(step -> assertThat(refused(sent(), step))
                        .extracting(Refusal::code)
                        .containsExactly(ProblemCode.WRONG_STATE));

        var corrected =
                done(sent(), new ScrutinyStep.CorrectRequest(2, asked("Victims' satisfaction"), "A word was wrong"));

        assertThat(corrected.version(ScrutinySide.REPORT)).isEqualTo(2);
        assertThat(corrected.standing())
                .extracting(one -> one.number() + " " + one.text().topic())
                .containsExactly("1 County lines", "2 Victims' satisfaction", "3 Rape offences");
        assertThat(corrected.requests())
                .filteredOn(one -> !one.stands())
                .extracting(NumberedRequest::until)
                .containsExactly(1);
        assertThat(refused(sent(), new ScrutinyStep.CorrectRequest(2, asked("X"), " ")))
                .extracting(Refusal::field)
                .containsExactly("input.reason");
    }

    @Test
    void theForceAnswersOnlyWhatItWasSent() {
        var answers = new ScrutinyStep.DraftAnswers(Map.of(1, answered(AnswerKind.EXPLAINED)));

        assertThat(refused(written(), answers)).extracting(Refusal::code).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(refused(sent(), new ScrutinyStep.Submit("Head of Local Policing")))
                .extracting(Refusal::message)
                .containsExactly("answer a number at least");
        assertThat(refused(sent(), new ScrutinyStep.DraftAnswers(Map.of(8, answered(AnswerKind.EXPLAINED)))))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.NOT_FOUND);
    }

    @Test
    void whatIsLeftOpenIsUnansweredOnceTheResponseIsSubmitted() {
        var partly = new AnswerText(AnswerKind.EXPLAINED, true, "The first half.", null);
        var drafted = done(sent(), new ScrutinyStep.DraftAnswers(Map.of(1, answered(AnswerKind.DISPUTED), 2, partly)));

        assertThat(List.of(1, 2, 3)).map(drafted::status).containsOnly(RequestStatus.ASKED);
        assertThat(List.of(1, 2, 3))
                .map(done(drafted, new ScrutinyStep.Submit("Head of Local Policing"))::status)
                .containsExactly(RequestStatus.DISPUTED, RequestStatus.PARTLY_ANSWERED, RequestStatus.UNANSWERED);
    }

    @Test
    void aSubmittedResponseIsLockedAndCorrectedWithAReason() {
        var submitted = answeredFirst(AnswerKind.EXPLAINED);

        assertThat(refused(submitted, new ScrutinyStep.DraftAnswers(Map.of(2, answered(AnswerKind.EXPLAINED)))))
                .extracting(Refusal::message)
                .containsExactly("the response is submitted and locked; correct an answer with a reason");
        var late = Scrutinising.take(
                        submitted,
                        new ScrutinyStep.CorrectAnswer(2, answered(AnswerKind.ACKNOWLEDGED), "Overlooked"),
                        WEDNESDAY)
                .orThrow();

        assertThat(late.version(ScrutinySide.RESPONSE)).isEqualTo(2);
        assertThat(late.answer(2)).map(GivenAnswer::givenOn).contains(WEDNESDAY);
        var again = Scrutinising.take(
                        late,
                        new ScrutinyStep.CorrectAnswer(1, answered(AnswerKind.DISPUTED), "New figures"),
                        WEDNESDAY)
                .orThrow();
        assertThat(again.answer(1)).map(GivenAnswer::givenOn).contains(MONDAY);
        assertThat(again.answers()).hasSize(3);
    }

    @Test
    void anActionIsPromisedInWordsOrNotAtAll() {
        var none = new AnswerText(AnswerKind.ACTION_PROMISED, false, "We shall.", " ");
        var other = new AnswerText(AnswerKind.EXPLAINED, false, "So it is.", "We shall.");

        assertThat(List.of(none, other))
                .allSatisfy(text -> assertThat(refused(sent(), new ScrutinyStep.DraftAnswers(Map.of(1, text))))
                        .extracting(Refusal::field)
                        .containsExactly("input.promise"));
    }

    @Test
    void theOfficeHoldsItsPositionOnlyAgainstADispute() {
        var step = new ScrutinyStep.HoldPosition(1, "The follow-up is what victims name first.");

        assertThat(done(answeredFirst(AnswerKind.DISPUTED), step)
                        .answer(1)
                        .orElseThrow()
                        .held())
                .isEqualTo("The follow-up is what victims name first.");
        assertThat(refused(answeredFirst(AnswerKind.EXPLAINED), step))
                .extracting(Refusal::message)
                .containsExactly("the answer to it disputes nothing");
    }

    @Test
    void questionsAreNotPublishedWithoutAnswersNorTwiceUnchanged() {
        assertThat(refused(sent(), new ScrutinyStep.Publish()))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
        var published = done(answeredFirst(AnswerKind.EXPLAINED), new ScrutinyStep.Publish());
        assertThat(refused(published, new ScrutinyStep.Publish()))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(done(
                                published,
                                new ScrutinyStep.Withhold(1, ScrutinySide.RESPONSE, "section 31"),
                                new ScrutinyStep.Publish())
                        .version(ScrutinySide.PUBLICATION))
                .isEqualTo(2);
    }

    /** 004: report of 20, response of 22 January for 28 January 2020; requests 1 to 7 answered in 1.3 to 1.9. */
    @Test
    void daysAndNumbersAreThoseOfTheSource() {
        var meeting = LocalDate.of(2020, 1, 28);
        var policies = ScrutinyPolicyFile.read();
        var policy = policies.of(BodyKind.ASSURANCE_MEETING, meeting).orElseThrow();

        assertThat(policy.reportDue(meeting).due()).isEqualTo(MONDAY);
        assertThat(policy.responseDue(meeting).due()).isEqualTo(WEDNESDAY);
        assertThat(policy.responseDue(meeting).missed(WEDNESDAY.plusDays(1))).isTrue();
        assertThat(policy.responseDue(meeting).missed(WEDNESDAY)).isFalse();
        assertThat(policy.responseDue(meeting).explanation())
                .containsExactly(
                        "The meeting is on Tuesday 28 January 2020",
                        "the force's response is due 6 days before it",
                        "That is Wednesday 22 January 2020");
        assertThat(List.of(1, 7)).map(policy::section).containsExactly("1.3", "1.9");
        assertThat(List.of(1, 7)).map(policy::request).containsExactly("1", "7");
        assertThat(policies.of(BodyKind.POLICE_AND_CRIME_PANEL, meeting)).isEmpty();
    }

    @Test
    void aQuarterIsReadAsTheGraphLabelsIt() {
        assertThat(Quarters.read("2019/20 Q3", MONDAY).map(Quarters::label).orThrow())
                .isEqualTo("2019/20 Q3");
        assertThat(List.of("Q3 2019/20", "2019/21 Q3", "2019/20 Q5", "20120/21 Q1"))
                .allSatisfy(label -> assertThat(Quarters.read(label, MONDAY)).isInstanceOf(Outcome.Refused.class));
        assertThat(Quarters.read("2020/21 Q1", MONDAY)).isInstanceOf(Outcome.Refused.class);
    }
}
