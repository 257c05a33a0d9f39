package uk.answerable.complaints.letter.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.answerable.complaints.casework.rules.Cases.NOW;
import static uk.answerable.complaints.casework.rules.Cases.TODAY;
import static uk.answerable.complaints.casework.rules.Cases.after;
import static uk.answerable.complaints.casework.rules.Cases.alleging;
import static uk.answerable.complaints.casework.rules.Cases.done;
import static uk.answerable.complaints.casework.rules.Cases.finalised;
import static uk.answerable.complaints.casework.rules.Cases.handled;
import static uk.answerable.complaints.casework.rules.Cases.outside;
import static uk.answerable.complaints.casework.rules.Cases.received;
import static uk.answerable.complaints.casework.rules.Cases.recorded;
import static uk.answerable.complaints.casework.rules.Cases.refused;
import static uk.answerable.complaints.casework.rules.Cases.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.Cases;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.ReopeningReason;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.person.rules.ComplainantStanding;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.person.rules.PersonalDetails;
import uk.answerable.complaints.person.rules.ServingAs;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.ids.Ids;

/** What becomes of a letter, and what an outcome letter says of the review. */
class LetterTest {

    private static final LocalDate FINALISED = LocalDate.of(2020, 2, 28);
    private static final LocalDate PROVIDED = LocalDate.of(2020, 3, 2);
    private static final Subject OUTCOME = new Subject.Outcome(1);

    @Test
    void anOutcomeLetterFollowsTheOutcome() {
        refused(drafted(handled(), PROVIDED), ProblemCode.WRONG_STATE, "an outcome letter follows the outcome");
        refused(drafted(closed(), LocalDate.of(2020, 2, 27)), ProblemCode.DATE_OUT_OF_ORDER);
        done(drafted(closed(), PROVIDED));
    }

    @Test
    void onlyAnApprovedLetterIsSentOnTheDayItBearsAndThenStaysAsItIs() {
        var closed = closed();
        var draft = drafted(closed, PROVIDED).orThrow();
        refused(sent(draft, closed, PROVIDED), ProblemCode.WRONG_STATE, "must be approved before");
        var approved = draft.approved(closed, PROVIDED).orThrow();
        refused(approved.approved(closed, PROVIDED), ProblemCode.ALREADY_DONE);
        refused(sent(approved, closed, PROVIDED.plusDays(1)), ProblemCode.INVALID_INPUT, "send it then or revise it");
        refused(
                approved.sent(closed, new Letter.Sending(PROVIDED, Delivery.POST), PROVIDED.minusDays(1)),
                ProblemCode.DATE_IN_FUTURE);
        var sent = sent(approved, closed, PROVIDED).orThrow();
        assertThat(sent.state()).isEqualTo(LetterState.SENT);
        assertThat(sent.step(closed)).contains(new Step.OutcomeProvided(PROVIDED));
        refused(sent.approved(closed, PROVIDED), ProblemCode.WRONG_STATE, "stays as it is");
        refused(sent.revised(closed, OUTCOME, "outcome-2020", PROVIDED, NOW), ProblemCode.WRONG_STATE);
        refused(sent.at(Optional.of(1)), ProblemCode.VERSION_CONFLICT, "version 3");
    }

    @Test
    void whatIsRevisedMustBeApprovedAgainAndWhatTellsAnotherOutcomeMustBeRevised() {
        var closed = closed();
        var approved =
                drafted(closed, PROVIDED).orThrow().approved(closed, PROVIDED).orThrow();
        var revised = approved.revised(closed, OUTCOME, "outcome-2020", PROVIDED.plusDays(1), NOW)
                .orThrow();
        assertThat(revised.state()).isEqualTo(LetterState.DRAFT);
        assertThat(revised.wording()).isEqualTo(2);

        var again = after(
                closed,
                new Step.Reopened(PROVIDED, ReopeningReason.CLOSED_IN_ERROR),
                new Step.HandlingDecided(PROVIDED, Handling.OTHERWISE_THAN_BY_INVESTIGATION));
        var otherwise = finalised(again, PROVIDED);
        refused(sent(approved, otherwise, PROVIDED), ProblemCode.WRONG_STATE, "the outcome has changed");
        refused(
                approved.revised(closed, new Subject.Timeliness(PROVIDED, null, null), "", PROVIDED, NOW),
                ProblemCode.WRONG_STATE);
    }

    @Test
    void aSecondComplainantIsToldWithoutStartingTheClockAnew() {
        var told = after(closed(), new Step.OutcomeProvided(PROVIDED));
        var second = drafted(told, PROVIDED.plusDays(2)).orThrow();
        assertThat(sent(second.approved(told, TODAY).orThrow(), told, PROVIDED.plusDays(2))
                        .orThrow()
                        .step(told))
                .isEmpty();
    }

    @Test
    void theReviewIsForTheRightBodyUntilTheRightDay() {
        var ours = letter(closed());
        assertThat(ours.review().at().name()).contains("Commissioner for Warwickshire");
        assertThat(ours.review().lastDay()).isEqualTo("Monday 30 March 2020");
        assertThat(ours.review().days()).isEqualTo("28 calendar days");
        assertThat(ours.review().source()).contains("reg 29(2)");
        assertThat(ours.handling()).isEqualTo("was handled without an investigation");
        assertThat(ours.allegations())
                .extracting(OutcomeLetter.Line::decision, OutcomeLetter.Line::action)
                .containsExactly(tuple("the service provided was acceptable", "an explanation"));

        var theirs = letter(finalised(
                after(
                        with(received(Cases.RECEIVED), alleging(Schedule3Ground.CRIMINAL_OR_DISCIPLINARY)),
                        recorded(Cases.RECEIVED),
                        new Step.HandlingDecided(Cases.RECEIVED, Handling.LOCAL_INVESTIGATION)),
                FINALISED));
        assertThat(theirs.review().at().name()).isEqualTo("Independent Office for Police Conduct");
        assertThat(theirs.review().why()).contains("criminal");

        var chiefs = letter(finalised(
                after(
                        with(
                                received(Cases.RECEIVED, AppropriateAuthority.LOCAL_POLICING_BODY),
                                Cases.allegation("A1")),
                        recorded(Cases.RECEIVED),
                        new Step.HandlingDecided(Cases.RECEIVED, Handling.OTHERWISE_THAN_BY_INVESTIGATION)),
                FINALISED));
        assertThat(chiefs.from().name()).contains("Commissioner for Warwickshire");
        assertThat(chiefs.review().at().name()).isEqualTo("Independent Office for Police Conduct");
    }

    @Test
    void withoutARightToAReviewTheLetterSaysWhy() {
        var outside = letter(finalised(outside(), FINALISED));
        assertThat(outside.review()).isNull();
        assertThat(outside.noReview()).contains("outside Schedule 3");
    }

    @Test
    void eachLawHasItsWordingAndAnotherLawsIsRefused() {
        var templates = LetterTemplates.shipped();
        assertThat(templates
                        .of(LetterKind.OUTCOME, Regime.REGIME_2012, PROVIDED, Optional.empty())
                        .orThrow()
                        .code())
                .isEqualTo("outcome-2012");
        refused(
                templates.of(LetterKind.OUTCOME, Regime.REGIME_2012, PROVIDED, Optional.of("outcome-2020")),
                ProblemCode.UNKNOWN_CODE,
                "outcome-2012");
        refused(
                templates.of(LetterKind.TIMELINESS, Regime.REGIME_2012, PROVIDED, Optional.empty()),
                ProblemCode.WRONG_STATE);
        assertThat(templates.all())
                .allSatisfy(template -> assertThat(template.source()).isNotBlank());
    }

    @Test
    void theLetterGoesToWhoActsForTheComplainantAndNeverToWhoIsComplainedAgainst() {
        var people = List.of(
                new Person(1, new Part.PersonServing(ServingAs.OFFICER), named("Mordwick")),
                new Person(2, new Part.Complainant(ComplainantStanding.values()[0]), named("Quendryl")),
                new Person(3, new Part.Representative(2, PROVIDED), named("Umbrothe")));
        assertThat(Addressees.of(people, Optional.empty()).orThrow().number()).isEqualTo(3);
        assertThat(Addressees.of(people, Optional.of(2)).orThrow().number()).isEqualTo(2);
        refused(Addressees.of(people, Optional.of(1)), ProblemCode.INVALID_INPUT, "complained against");
        refused(Addressees.of(people, Optional.of(4)), ProblemCode.NOT_FOUND);
        refused(Addressees.of(List.of(), Optional.empty()), ProblemCode.NOT_FOUND, "names no complainant");
    }

    private static ComplaintCase closed() {
        return finalised(handled(), FINALISED);
    }

    private static OutcomeLetter letter(ComplaintCase complaint) {
        return OutcomeLetter.of(
                complaint,
                named("Quendryl Vexatine"),
                PROVIDED,
                "As it was.\n\nSo it is.",
                ContactOffices.shipped(),
                NOW);
    }

    private static PersonalDetails named(String name) {
        return PersonalDetails.kept(Map.of(Detail.NAME, name));
    }

    private static Outcome<Letter> drafted(ComplaintCase complaint, LocalDate on) {
        return Letter.drafted(Ids.next(), complaint, OUTCOME, "outcome-2020", on, NOW);
    }

    private static Outcome<Letter> sent(Letter letter, ComplaintCase complaint, LocalDate on) {
        return letter.sent(complaint, new Letter.Sending(on, Delivery.EMAIL), TODAY);
    }
}
