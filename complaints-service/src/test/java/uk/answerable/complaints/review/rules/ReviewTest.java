package uk.answerable.complaints.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.NOW;
import static uk.answerable.complaints.casework.rules.Cases.after;
import static uk.answerable.complaints.casework.rules.Cases.done;
import static uk.answerable.complaints.casework.rules.Cases.finalised;
import static uk.answerable.complaints.casework.rules.Cases.handled;
import static uk.answerable.complaints.casework.rules.Cases.outside;
import static uk.answerable.complaints.casework.rules.Cases.refused;
import static uk.answerable.kernel.errors.ProblemCode.ALREADY_DONE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_OUT_OF_ORDER;
import static uk.answerable.kernel.errors.ProblemCode.INVALID_INPUT;
import static uk.answerable.kernel.errors.ProblemCode.NOT_FOUND;
import static uk.answerable.kernel.errors.ProblemCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.ids.Ids;

class ReviewTest {

    private static final LocalDate PROVIDED = LocalDate.of(2020, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 3, 30);
    private static final LocalDate LATER = LocalDate.of(2020, 5, 4);

    private final ComplaintCase told = after(finalised(handled(), PROVIDED), new Step.OutcomeProvided(PROVIDED));

    @Test
    void anApplicationOnTheLastDayIsTaken() {
        var review = applied(ReviewBody.LOCAL_POLICING_BODY, LAST_DAY, Optional.empty())
                .orThrow();
        assertThat(review.body()).isEqualTo(ReviewBody.LOCAL_POLICING_BODY);
        assertThat(review.withTheWrongBody()).isFalse();
    }

    @Test
    void aDayLaterItNeedsSpecialCircumstances() {
        var late = LAST_DAY.plusDays(1);
        refused(applied(ReviewBody.LOCAL_POLICING_BODY, late, Optional.empty()), INVALID_INPUT, "2020-03-30");
        assertThat(applied(ReviewBody.LOCAL_POLICING_BODY, late, Optional.of("in hospital"))
                        .orThrow()
                        .lateReason())
                .contains("in hospital");
    }

    @Test
    void aReasonForLatenessIsNotKeptForAnApplicationInTime() {
        assertThat(applied(ReviewBody.LOCAL_POLICING_BODY, LAST_DAY, Optional.of("not needed"))
                        .orThrow()
                        .lateReason())
                .isEmpty();
    }

    @Test
    void thereIsNoneBeforeTheOutcomeWasProvidedOrOutsideScheduleThree() {
        var application = new Application(ReviewBody.LOCAL_POLICING_BODY, LAST_DAY, Optional.empty());
        refused(
                Review.applied(Ids.next(), finalised(handled(), PROVIDED), application, Optional.empty(), NOW),
                WRONG_STATE,
                "not been provided");
        refused(
                Review.applied(
                        Ids.next(),
                        after(finalised(outside(), PROVIDED), new Step.OutcomeProvided(PROVIDED)),
                        application,
                        Optional.empty(),
                        NOW),
                WRONG_STATE,
                "outside Schedule 3");
    }

    @Test
    void theWrongBodyForwardsItBeforeAnythingElse() {
        var wrong = applied(ReviewBody.INDEPENDENT_OFFICE, LAST_DAY, Optional.empty())
                .orThrow();
        assertThat(wrong.withTheWrongBody()).isTrue();
        refused(wrong.decide(true, LATER, NOW), WRONG_STATE, "forwarded first");
        refused(wrong.forward(LAST_DAY.minusDays(1), NOW), DATE_OUT_OF_ORDER);
        var forwarded = wrong.forward(LATER, NOW).orThrow();
        assertThat(forwarded.application().madeOn()).isEqualTo(LATER);
        assertThat(forwarded.deadline(NOW.clocks()).orElseThrow().met()).contains(true);
        refused(forwarded.forward(LATER, NOW), WRONG_STATE, "already");
        done(forwarded.decide(true, LATER, NOW));
    }

    @Test
    void itIsDecidedOnceAndNotBeforeItWasApplied() {
        var review = applied(ReviewBody.LOCAL_POLICING_BODY, LAST_DAY, Optional.empty())
                .orThrow();
        refused(review.decide(false, LAST_DAY.minusDays(1), NOW), DATE_OUT_OF_ORDER);
        refused(review.decide(false, LATER, NOW).orThrow().decide(true, LATER, NOW), ALREADY_DONE, "2020-05-04");
    }

    @Test
    void whatWasReasonableIsNotHandledAgain() {
        var reasonable = decided(true);
        refused(reasonable.recommend(RecommendationKind.HANDLE_AGAIN, LATER, NOW), WRONG_STATE, "reasonable");
        done(reasonable.recommend(RecommendationKind.LEARNING, LATER, NOW));
        done(decided(false).recommend(RecommendationKind.HANDLE_AGAIN, LATER, NOW));
    }

    @Test
    void theForceRefusesWithAReasonOnceWithinTwentyEightDays() {
        var review =
                decided(false).recommend(RecommendationKind.REMEDY, LATER, NOW).orThrow();
        var asked = review.recommendations().getFirst();
        assertThat(review.responseDue(asked, NOW).orElseThrow().due()).isEqualTo(LATER.plusDays(28));
        refused(review.respond(1, refusal(Optional.empty()), NOW), INVALID_INPUT, "say why");
        refused(review.respond(2, refusal(Optional.of("cost")), NOW), NOT_FOUND, "2");
        var answered = review.respond(1, refusal(Optional.of("cost")), NOW).orThrow();
        assertThat(answered.recommendations()
                        .getFirst()
                        .response()
                        .orElseThrow()
                        .accepted())
                .isFalse();
        refused(answered.respond(1, refusal(Optional.of("cost")), NOW), ALREADY_DONE);
    }

    private Review decided(boolean reasonable) {
        return applied(ReviewBody.LOCAL_POLICING_BODY, LAST_DAY, Optional.empty())
                .then(review -> review.decide(reasonable, LATER, NOW))
                .orThrow();
    }

    private Outcome<Review> applied(ReviewBody sentTo, LocalDate on, Optional<String> lateReason) {
        return Review.applied(Ids.next(), told, new Application(sentTo, on, Optional.empty()), lateReason, NOW);
    }

    private static Recommendation.Response refusal(Optional<String> reason) {
        return new Recommendation.Response(LATER.plusDays(7), false, reason);
    }
}
