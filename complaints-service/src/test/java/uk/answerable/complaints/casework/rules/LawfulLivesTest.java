package uk.answerable.complaints.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.complaints.review.rules.ReviewRight;
import uk.answerable.kernel.errors.Outcome;

/** No sequence of steps that are allowed leads where the law forbids it to. */
class LawfulLivesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 20);

    @Property(tries = 3000)
    void noSequenceReachesWhatTheLawForbids(
            @ForAll("complaints") ComplaintCase complaint, @ForAll("sequences") List<Step> steps) {
        var now = complaint;
        for (var step : steps) {
            if (now.take(step, NOW) instanceof Outcome.Done<ComplaintCase>(var next)) {
                lawful(now, step, next);
                now = next;
            }
        }
    }

    @Property(tries = 500)
    void whatIsRefusedChangesNothing(
            @ForAll("complaints") ComplaintCase complaint, @ForAll("sequences") List<Step> steps) {
        var copy = new ComplaintCase(complaint.identity(), complaint.stated(), complaint.course());
        complaint.take(steps, NOW);
        assertThat(complaint).isEqualTo(copy);
    }

    private static void lawful(ComplaintCase before, Step step, ComplaintCase after) {
        var allegations = after.allegations();
        if (after.stage() instanceof Stage.OutsideSchedule3) {
            assertThat(allegations.grounds()).isEmpty();
            assertThat(after.identity().regime()).isNotEqualTo(Regime.REGIME_2012);
        }
        if (after.stage() instanceof Stage.Finalised) {
            assertThat(allegations.isEmpty()).isFalse();
            assertThat(allegations.undecided()).isEmpty();
            assertThat(after.course().referralPending()).isFalse();
        }
        if (after.stage() instanceof Stage.Handled(var handling)) {
            assertThat(handling.knownTo(after.identity().regime())).isTrue();
            if (handling.chosenByDirectorGeneral()) {
                assertThat(after.course().last(Step.ReferralDecided.class)).isPresent();
            }
            if (allegations.mustBeReferred()) {
                assertThat(after.course().last(Step.ReferralDecided.class)).isPresent();
            }
        }
        lawful(before, step);
        if (!before.stage().open() && after.stage().open()) {
            assertThat(step).isInstanceOf(Step.Reopened.class);
        }
        assertThat(step.on()).isAfterOrEqualTo(after.identity().receivedOn());
        before.course().lastMove().ifPresent(moved -> assertThat(step.on()).isAfterOrEqualTo(moved));
    }

    /** What can be done about a case only where the law knows it. */
    private static void lawful(ComplaintCase before, Step step) {
        switch (step) {
            case Step.ReviewApplied applied ->
                assertThat(ReviewRight.of(before))
                        .isInstanceOfSatisfying(
                                ReviewRight.To.class,
                                right -> assertThat(right.body()).isEqualTo(applied.body()));
            case Step.ReviewDecided decided ->
                assertThat(before.course().current(Step.ReviewApplied.class)).isPresent();
            case Step.Ceased ceased ->
                assertThat(before.course().current(Step.WishAsked.class)).isPresent();
            case Step.OutcomeProvided provided -> assertThat(before.stage()).isInstanceOf(Stage.Finalised.class);
            case Step.TimelinessLetterSent sent -> {
                assertThat(TimelinessPeriods.investigation(before)).contains(Handling.LOCAL_INVESTIGATION);
                assertThat(before.identity().regime()).isNotEqualTo(Regime.REGIME_2012);
                assertThat(sent.on()).isAfter(sent.periodEnd());
            }
            default -> {}
        }
    }

    @Provide
    Arbitrary<ComplaintCase> complaints() {
        var received = Arbitraries.integers().between(0, 30).map(START::plusDays);
        var allegation = Arbitraries.of(
                Cases.allegation("E"),
                Cases.alleging(Schedule3Ground.CRIMINAL_OR_DISCIPLINARY),
                Cases.alleging(ReferralCriterion.SERIOUS_CORRUPTION),
                Cases.alleging(ReferralCriterion.GRAVITY_OR_EXCEPTIONAL));
        return Combinators.combine(received, allegation.list().ofMaxSize(2)).as((on, all) -> {
            var complaint = Cases.received(on);
            for (var one : all) {
                complaint =
                        Cases.with(complaint, coded(one, complaint.identity().regime()));
            }
            return complaint;
        });
    }

    private static Allegation coded(Allegation allegation, Regime regime) {
        var category = regime == Regime.REGIME_2012 ? "S" : allegation.category();
        return new Allegation(
                1,
                category,
                allegation.aboutConduct(),
                allegation.grounds(),
                allegation.referral(),
                allegation.factors(),
                Optional.empty());
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 21),
                        Arbitraries.integers().between(0, 40),
                        any())
                .as((kind, day, any) -> step(kind, START.plusDays(30L + day), any))
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    private record Any(
            Optional<RecordingReason> reason,
            Handling handling,
            ReferralDecision decision,
            AllegationDecision outcome,
            int number) {}

    private static Arbitrary<Any> any() {
        return Combinators.combine(
                        Arbitraries.of(RecordingReason.class).optional(),
                        Arbitraries.of(Handling.class),
                        Arbitraries.of(ReferralDecision.class),
                        Arbitraries.of(AllegationDecision.class),
                        Arbitraries.integers().between(1, 2))
                .as(Any::new);
    }

    private static Step step(int kind, LocalDate on, Any any) {
        return switch (kind) {
            case 0 -> new Step.Contacted(on, any.number() == 2);
            case 1 -> new Step.LoggedOutside(on);
            case 2 -> new Step.Recorded(on, any.reason());
            case 3 -> new Step.ReferralBecameClear(on);
            case 4 -> new Step.Referred(on);
            case 5 -> new Step.ReferralDecided(on, any.decision());
            case 6 -> new Step.HandlingDecided(on, any.handling());
            case 7 -> new Step.Suspended(on);
            case 8 -> new Step.Resumed(on);
            case 9 -> new Step.Withdrawn(on, SignedBy.COMPLAINANT);
            case 10 -> new Step.Reopened(on, ReopeningReason.CLOSED_IN_ERROR);
            case 11 ->
                new Step.AllegationDecided(
                        on, any.number(), new AllegationOutcome(any.outcome(), Set.of(AllegationAction.EXPLANATION)));
            case 12 -> new Step.TriagedAway(on, TriageReason.ABOUT_ANOTHER_BODY);
            case 13 -> new Step.SeverityAssessed(on, ConductSeverity.MISCONDUCT);
            case 14 -> new Step.WishAsked(on);
            case 15 -> new Step.Ceased(on);
            case 16 -> new Step.OutcomeProvided(on);
            case 17 ->
                new Step.ReviewApplied(
                        on, any.number() == 2 ? ReviewBody.INDEPENDENT_OFFICE : ReviewBody.LOCAL_POLICING_BODY);
            case 18 -> new Step.ReviewDecided(on, any.number() == 2);
            case 19 -> new Step.UpdateSent(on);
            case 20 ->
                new Step.TimelinessLetterSent(
                        on.plusYears(1),
                        START.plusDays(any.number() - 1L).plusYears(1),
                        DelayReason.OTHER,
                        LetterRecipients.LOCAL_POLICING_BODY_AND_DIRECTOR_GENERAL);
            default -> new Step.Finalised(on);
        };
    }
}
