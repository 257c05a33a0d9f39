package uk.answerable.complaints.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.RECEIVED;
import static uk.answerable.complaints.casework.rules.Cases.after;
import static uk.answerable.complaints.casework.rules.Cases.allegation;
import static uk.answerable.complaints.casework.rules.Cases.alleging;
import static uk.answerable.complaints.casework.rules.Cases.finalised;
import static uk.answerable.complaints.casework.rules.Cases.handled;
import static uk.answerable.complaints.casework.rules.Cases.outside;
import static uk.answerable.complaints.casework.rules.Cases.received;
import static uk.answerable.complaints.casework.rules.Cases.recorded;
import static uk.answerable.complaints.casework.rules.Cases.with;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.ReferralDecision;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.policy.rules.Regime;

class ReviewRightTest {

    private static final LocalDate LATER = RECEIVED.plusDays(30);
    private static final LocalDate PROVIDED = LocalDate.of(2020, 3, 2);

    @Test
    void anOrdinaryComplaintIsReviewedByTheLocalPolicingBody() {
        assertThat(ReviewRight.of(finalised(handled(), LATER)))
                .isInstanceOfSatisfying(
                        ReviewRight.To.class,
                        right -> assertThat(right.body()).isEqualTo(ReviewBody.LOCAL_POLICING_BODY));
    }

    @Test
    void thereIsNoneOutsideScheduleThree() {
        assertNone(finalised(outside(), LATER), "outside Schedule 3");
    }

    @Test
    void thereIsNoneBeforeTheOutcome() {
        assertNone(handled(), "not finalised");
    }

    @Test
    void aComplaintMadeBeforeFebruary2020HasAppealsNotReviews() {
        var old = after(
                with(received(LocalDate.of(2020, 1, 31)), allegation("S")),
                new Step.Recorded(RECEIVED, Optional.empty()),
                new Step.HandlingDecided(RECEIVED, Handling.LOCAL_RESOLUTION));
        assertNone(finalised(old, LATER), "appeals");
    }

    @Test
    void whatMightBeCriminalIsReviewedByTheIndependentOffice() {
        assertIndependent(investigated(alleging(Schedule3Ground.CRIMINAL_OR_DISCIPLINARY)), "criminal");
        assertIndependent(investigated(alleging(Schedule3Ground.ARTICLE_2_OR_3)), "inhuman");
    }

    @Test
    void whatWasReferredIsReviewedByTheIndependentOffice() {
        var referred = after(
                with(received(RECEIVED), alleging(ReferralCriterion.GRAVITY_OR_EXCEPTIONAL)),
                recorded(RECEIVED),
                new Step.ReferralBecameClear(RECEIVED),
                new Step.Referred(RECEIVED),
                new Step.ReferralDecided(RECEIVED, ReferralDecision.LOCAL));
        assertIndependent(finalised(referred, LATER), "referred");
    }

    @Test
    void whatTheDirectorGeneralInvestigatedHasNone() {
        var independent = after(
                with(received(RECEIVED), alleging(ReferralCriterion.SERIOUS_CORRUPTION)),
                recorded(RECEIVED),
                new Step.ReferralBecameClear(RECEIVED),
                new Step.Referred(RECEIVED),
                new Step.ReferralDecided(RECEIVED, ReferralDecision.INDEPENDENT));
        assertNone(finalised(independent, LATER), "Director General");
    }

    @Test
    void theOfficeDoesNotReviewItself() {
        var ownCase = after(
                with(received(RECEIVED, AppropriateAuthority.LOCAL_POLICING_BODY), allegation("H3")),
                recorded(RECEIVED),
                new Step.HandlingDecided(RECEIVED, Handling.OTHERWISE_THAN_BY_INVESTIGATION));
        assertIndependent(finalised(ownCase, LATER), "appropriate authority");
    }

    @Test
    void theLastDayOfAnApplicationIsTheTwentyEighth() {
        assertThat(inTime(new Application(ReviewBody.LOCAL_POLICING_BODY, LocalDate.of(2020, 3, 30), Optional.empty())))
                .isTrue();
        assertThat(inTime(new Application(ReviewBody.LOCAL_POLICING_BODY, LocalDate.of(2020, 3, 31), Optional.empty())))
                .isFalse();
    }

    @Test
    void theTimeWithTheWrongBodyIsLeftOut() {
        var forwarded = Optional.of(LocalDate.of(2020, 4, 9));
        var application = new Application(ReviewBody.INDEPENDENT_OFFICE, LocalDate.of(2020, 3, 30), forwarded);
        assertThat(application.madeOn()).isEqualTo(LocalDate.of(2020, 4, 9));
        assertThat(inTime(application)).isTrue();
        assertThat(inTime(new Application(ReviewBody.INDEPENDENT_OFFICE, LocalDate.of(2020, 3, 31), forwarded)))
                .isFalse();
    }

    private static boolean inTime(Application application) {
        var deadline = application.deadline(Policies.clocks(), "warwickshire", Regime.REGIME_2020, PROVIDED);
        return deadline.orElseThrow().met().orElseThrow();
    }

    private static ComplaintCase investigated(Allegation allegation) {
        return finalised(
                after(
                        with(received(RECEIVED), allegation),
                        recorded(RECEIVED),
                        new Step.HandlingDecided(RECEIVED, Handling.LOCAL_INVESTIGATION)),
                LATER);
    }

    private static void assertNone(ComplaintCase complaint, String reason) {
        assertThat(ReviewRight.of(complaint))
                .isInstanceOfSatisfying(
                        ReviewRight.None.class,
                        none -> assertThat(none.reason()).contains(reason));
    }

    private static void assertIndependent(ComplaintCase complaint, String reason) {
        assertThat(ReviewRight.of(complaint)).isInstanceOfSatisfying(ReviewRight.To.class, right -> {
            assertThat(right.body()).isEqualTo(ReviewBody.INDEPENDENT_OFFICE);
            assertThat(right.reason()).contains(reason);
        });
    }
}
