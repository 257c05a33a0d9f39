package uk.answerable.complaints.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.NOW;
import static uk.answerable.complaints.casework.rules.Cases.RECEIVED;
import static uk.answerable.complaints.casework.rules.Cases.TODAY;
import static uk.answerable.complaints.casework.rules.Cases.after;
import static uk.answerable.complaints.casework.rules.Cases.allegation;
import static uk.answerable.complaints.casework.rules.Cases.alleging;
import static uk.answerable.complaints.casework.rules.Cases.decided;
import static uk.answerable.complaints.casework.rules.Cases.done;
import static uk.answerable.complaints.casework.rules.Cases.finalised;
import static uk.answerable.complaints.casework.rules.Cases.handled;
import static uk.answerable.complaints.casework.rules.Cases.outside;
import static uk.answerable.complaints.casework.rules.Cases.received;
import static uk.answerable.complaints.casework.rules.Cases.recorded;
import static uk.answerable.complaints.casework.rules.Cases.refused;
import static uk.answerable.complaints.casework.rules.Cases.with;
import static uk.answerable.kernel.errors.ProblemCode.ALREADY_DONE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_IN_FUTURE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_OUT_OF_ORDER;
import static uk.answerable.kernel.errors.ProblemCode.INVALID_INPUT;
import static uk.answerable.kernel.errors.ProblemCode.VERSION_CONFLICT;
import static uk.answerable.kernel.errors.ProblemCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.kernel.calendar.Pause;

class LifeOfACaseTest {

    private static final LocalDate LATER = RECEIVED.plusDays(30);

    @Test
    void aComplaintIsRecordedHandledDecidedAndFinalised() {
        var closed = finalised(handled(), LATER);
        assertThat(closed.state()).isEqualTo(CaseState.FINALISED);
        assertThat(closed.dayRecorded()).contains(RECEIVED.plusDays(7));
        assertThat(closed.dayFinalised()).contains(LATER);
        assertThat(closed.identity().version()).isEqualTo(5);
        assertThat(closed.allegations().undecided()).isEmpty();
    }

    @Test
    void aCaseIsNotFinalisedWithoutAnAllegation() {
        var empty = after(
                received(RECEIVED),
                recorded(RECEIVED),
                new Step.HandlingDecided(RECEIVED, Handling.OTHERWISE_THAN_BY_INVESTIGATION));
        refused(empty.take(new Step.Finalised(LATER), NOW), INVALID_INPUT, "outcome");
    }

    @Test
    void aCaseIsNotFinalisedWhileAnAllegationIsUndecided() {
        var two = with(handled(), allegation("H1"));
        var one = after(two, decided(1, LATER, AllegationDecision.SERVICE_ACCEPTABLE));
        refused(one.take(new Step.Finalised(LATER), NOW), INVALID_INPUT, "allegation 2");
    }

    @Test
    void whatIsNotHandledIsNotFinalised() {
        refused(received(RECEIVED).take(new Step.Finalised(LATER), NOW), WRONG_STATE, "received");
        var recorded = after(received(RECEIVED), recorded(RECEIVED));
        refused(recorded.take(new Step.Finalised(LATER), NOW), WRONG_STATE, "how it is handled");
    }

    @Test
    void finalisingAndRecordingTwiceAreRefusedWithTheDay() {
        refused(finalised(handled(), LATER).take(new Step.Finalised(LATER), NOW), ALREADY_DONE, LATER.toString());
        refused(handled().take(recorded(LATER), NOW), ALREADY_DONE, "2020-02-10");
    }

    @Test
    void aStepLiesNeitherBeforeTheLastMoveNorInTheFuture() {
        refused(handled().take(new Step.Suspended(RECEIVED), NOW), DATE_OUT_OF_ORDER, "2020-02-11");
        refused(received(RECEIVED).take(recorded(RECEIVED.minusDays(1)), NOW), DATE_OUT_OF_ORDER, "received");
        refused(received(RECEIVED).take(recorded(TODAY.plusDays(1)), NOW), DATE_IN_FUTURE);
    }

    @Test
    void theComplainantIsContactedBeforeACaseIsHandledOutside() {
        refused(received(RECEIVED).take(new Step.LoggedOutside(LATER), NOW), WRONG_STATE, "contact");
    }

    @Test
    void aWishToHaveItRecordedBinds() {
        var wishes = after(received(RECEIVED), new Step.Contacted(RECEIVED, true));
        refused(wishes.take(new Step.LoggedOutside(LATER), NOW), WRONG_STATE, "wishes");
    }

    @Test
    void aGraveAllegationIsNotHandledOutside() {
        var grave = alleging(Schedule3Ground.ARTICLE_2_OR_3);
        var contacted = after(with(received(RECEIVED), grave), new Step.Contacted(RECEIVED, false));
        refused(contacted.take(new Step.LoggedOutside(LATER), NOW), WRONG_STATE, "2(6B)(c)");
        refused(outside().allege(grave, "input.allegation", NOW), WRONG_STATE, "record the case first");
    }

    @Test
    void whoIsDissatisfiedAfterInitialHandlingIsRecorded() {
        var reason = Optional.of(RecordingReason.DISSATISFIED_AFTER_INITIAL_HANDLING);
        assertThat(after(outside(), new Step.Recorded(LATER, reason)).state()).isEqualTo(CaseState.RECORDED);
        refused(received(RECEIVED).take(new Step.Recorded(LATER, reason), NOW), INVALID_INPUT, "not been handled");
    }

    @Test
    void aRecordingSaysWhy() {
        refused(received(RECEIVED).take(new Step.Recorded(LATER, Optional.empty()), NOW), INVALID_INPUT, "why");
        var nature = new Step.Recorded(LATER, Optional.of(RecordingReason.NATURE_OF_ALLEGATION));
        refused(received(RECEIVED).take(nature, NOW), INVALID_INPUT, "2(6B)");
    }

    @Test
    void theOldRegimeKnowsNeitherReasonsNorHandlingOutside() {
        var old = received(LocalDate.of(2020, 1, 31));
        refused(old.take(new Step.LoggedOutside(LATER), NOW), WRONG_STATE, "2012");
        refused(old.take(recorded(LATER), NOW), INVALID_INPUT, "without a reason");
        var handled = after(
                with(old, allegation("S")),
                new Step.Recorded(LATER, Optional.empty()),
                new Step.HandlingDecided(LATER, Handling.LOCAL_RESOLUTION));
        done(handled.decide(1, AllegationDecision.LOCALLY_RESOLVED, Set.of(AllegationAction.APOLOGY), LATER, NOW));
        refused(
                handled.decide(1, AllegationDecision.SERVICE_ACCEPTABLE, Set.of(AllegationAction.APOLOGY), LATER, NOW),
                INVALID_INPUT,
                "UPHELD");
    }

    @Test
    void whatMustBeReferredIsHandledAsTheDirectorGeneralDecides() {
        var local = new Step.HandlingDecided(LATER, Handling.LOCAL_INVESTIGATION);
        var grave = after(with(received(RECEIVED), alleging(ReferralCriterion.SERIOUS_ASSAULT)), recorded(RECEIVED));
        refused(grave.take(local, NOW), WRONG_STATE, "reg 4");
        var referred = after(grave, new Step.ReferralBecameClear(RECEIVED), new Step.Referred(RECEIVED.plusDays(1)));
        refused(referred.take(local, NOW), WRONG_STATE, "not decided");
        var directed = after(referred, new Step.ReferralDecided(LATER, ReferralDecision.DIRECTED));
        assertThat(directed.stage()).isEqualTo(new Stage.Handled(Handling.DIRECTED_INVESTIGATION));
        refused(
                directed.take(new Step.HandlingDecided(LATER, Handling.NO_FURTHER_ACTION), NOW),
                WRONG_STATE,
                "Director General's choice");
    }

    @Test
    void aReferralNeedsACriterionAndADay() {
        refused(handled().take(new Step.ReferralBecameClear(LATER), NOW), WRONG_STATE, "criterion");
        refused(handled().take(new Step.Referred(LATER), NOW), WRONG_STATE, "became clear");
        refused(
                handled().take(new Step.ReferralDecided(LATER, ReferralDecision.RETURNED), NOW),
                WRONG_STATE,
                "not been referred");
    }

    @Test
    void aReturnedReferralLeavesTheChoiceToTheAuthority() {
        var returned = after(
                with(received(RECEIVED), alleging(ReferralCriterion.SERIOUS_ASSAULT)),
                recorded(RECEIVED),
                new Step.ReferralBecameClear(RECEIVED),
                new Step.Referred(RECEIVED),
                new Step.ReferralDecided(RECEIVED, ReferralDecision.RETURNED),
                new Step.HandlingDecided(LATER, Handling.LOCAL_INVESTIGATION));
        assertThat(returned.stage()).isEqualTo(new Stage.Handled(Handling.LOCAL_INVESTIGATION));
    }

    @Test
    void onlyAnInvestigationIsAssessedForSeverityAndItChangesTheDecisions() {
        refused(
                handled().take(new Step.SeverityAssessed(LATER, ConductSeverity.MISCONDUCT), NOW),
                WRONG_STATE,
                "investigation");
        var special = after(
                handled(),
                new Step.HandlingDecided(LATER, Handling.LOCAL_INVESTIGATION),
                new Step.SeverityAssessed(LATER, ConductSeverity.GROSS_MISCONDUCT));
        refused(
                special.decide(1, AllegationDecision.SERVICE_ACCEPTABLE, Set.of(AllegationAction.APOLOGY), LATER, NOW),
                INVALID_INPUT,
                "CASE_TO_ANSWER");
    }

    @Test
    void noFurtherActionStandsAlone() {
        var both = Set.of(AllegationAction.NO_FURTHER_ACTION, AllegationAction.LEARNING_FROM_REFLECTION);
        refused(
                handled().decide(1, AllegationDecision.SERVICE_ACCEPTABLE, both, LATER, NOW),
                INVALID_INPUT,
                "NO_FURTHER_ACTION");
        refused(
                handled().decide(1, AllegationDecision.SERVICE_ACCEPTABLE, Set.of(), LATER, NOW),
                INVALID_INPUT,
                "follows");
    }

    @Test
    void aSuspendedCaseGoesOnWhereItStood() {
        var suspended = after(handled(), new Step.Suspended(LATER));
        refused(suspended.take(new Step.Finalised(LATER), NOW), WRONG_STATE, "suspended");
        var resumed = after(suspended, new Step.Resumed(LATER.plusDays(50)));
        assertThat(resumed.stage()).isEqualTo(new Stage.Handled(Handling.OTHERWISE_THAN_BY_INVESTIGATION));
        assertThat(resumed.course().suspensions(TODAY)).containsExactly(new Pause(LATER, LATER.plusDays(50)));
        assertThat(suspended.course().suspensions(TODAY)).containsExactly(new Pause(LATER, TODAY));
    }

    @Test
    void aSuspendedCaseCeasesOnlyAfterTheTimeToReply() {
        var suspended = after(handled(), new Step.Suspended(LATER));
        refused(suspended.take(new Step.Ceased(TODAY), NOW), WRONG_STATE, "asked");
        var asked = after(suspended, new Step.WishAsked(LATER));
        refused(asked.take(new Step.Ceased(LATER.plusDays(28)), NOW), DATE_OUT_OF_ORDER, "can still reply");
        assertThat(after(asked, new Step.Ceased(LATER.plusDays(29))).state()).isEqualTo(CaseState.CEASED);
    }

    @Test
    void aWithdrawnCaseIsClosed() {
        var withdrawn = after(handled(), new Step.Withdrawn(LATER, SignedBy.SOLICITOR));
        assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
        refused(withdrawn.take(new Step.UpdateSent(LATER), NOW), WRONG_STATE, "withdrawn");
        refused(withdrawn.allege(allegation("A2"), "input.allegation", NOW), WRONG_STATE, "withdrawn");
    }

    @Test
    void aCaseOpenedAgainIsDecidedAnew() {
        var again = after(finalised(handled(), LATER), new Step.Reopened(LATER, ReopeningReason.REVIEW));
        assertThat(again.state()).isEqualTo(CaseState.RECORDED);
        assertThat(again.dayFinalised()).isEmpty();
        assertThat(again.allegations().undecided()).containsExactly(1);
        assertThat(again.dayRecorded()).contains(RECEIVED.plusDays(7));
    }

    @Test
    void correspondenceThatIsNoComplaintIsTriagedAwayAtOnceOrNotAtAll() {
        var away = new Step.TriagedAway(LATER, TriageReason.ABOUT_ANOTHER_BODY);
        assertThat(after(received(RECEIVED), away).stage()).isEqualTo(new Stage.NotAComplaint());
        refused(handled().take(away, NOW), WRONG_STATE, "being handled");
    }

    @Test
    void aChangeToAnOlderVersionIsRefusedWithWhatStandsNow() {
        refused(handled().at(Optional.of(1)), VERSION_CONFLICT, "version 3", "being handled");
        done(handled().at(Optional.of(3)));
    }

    @Test
    void severalStepsAreTakenAllOrNone() {
        refused(received(RECEIVED).take(List.of(recorded(RECEIVED), new Step.Finalised(LATER)), NOW), WRONG_STATE);
    }
}
