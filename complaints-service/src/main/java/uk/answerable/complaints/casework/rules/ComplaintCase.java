package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.allegation.rules.Allegations;
import uk.answerable.complaints.allegation.rules.Footing;
import uk.answerable.complaints.localmodel.rules.LocalDuties;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A complaint case: what never changes about it, what is complained of, and what happened to it.
 *
 * @param identity what never changes, and the version
 * @param stated the allegations as they were put; {@link #allegations()} adds what was decided
 * @param course its steps
 */
public record ComplaintCase(CaseIdentity identity, Allegations stated, Course course) {

    /** With the force, and seen by the office that reviews it. */
    public static final String REVIEWED = "with-force-reviewed";

    /** A case that has just come in. */
    public static ComplaintCase received(CaseIdentity identity) {
        return new ComplaintCase(identity, Allegations.NONE, Course.BEGINNING);
    }

    public Stage stage() {
        return course.stage();
    }

    public CaseState state() {
        return stage().state();
    }

    /** The allegations with what was decided about them. */
    public Allegations allegations() {
        return stated.each(allegation ->
                course.outcome(allegation.number()).map(allegation::decided).orElse(allegation));
    }

    /** Whether the local policing body reviews or has reviewed it; only then does that office see a force's case. */
    public boolean reviewedByOffice() {
        return course.last(Step.ReviewApplied.class)
                .filter(review -> review.body() == ReviewBody.LOCAL_POLICING_BODY)
                .isPresent();
    }

    /** The state of the permission matrix it is in: whose it is, and who else may see it. */
    public String place() {
        if (reviewedByOffice()) {
            return REVIEWED;
        }
        var byModel = identity.authority() == AppropriateAuthority.CHIEF_OFFICER
                ? LocalDuties.place(identity.model(), dayRecorded().isPresent())
                : Optional.<String>empty();
        return byModel.orElseGet(identity.authority()::place);
    }

    /** The day it was recorded first, if it was. */
    public Optional<LocalDate> dayRecorded() {
        return course.first(Step.Recorded.class).map(Step::on);
    }

    /** The day it was finalised, unless it is open again. */
    public Optional<LocalDate> dayFinalised() {
        return stage() instanceof Stage.Finalised
                ? course.last(Step.Finalised.class).map(Step::on)
                : Optional.empty();
    }

    /** The day the complainant was told the outcome it has now. */
    public Optional<LocalDate> dayProvided() {
        return course.current(Step.OutcomeProvided.class).map(Step::on);
    }

    /** The day it was closed, whichever way. */
    Optional<LocalDate> closedOn() {
        return stage().open() ? Optional.empty() : course.lastMove();
    }

    /** On what footing its allegations are decided now. */
    public Footing footing() {
        if (identity.regime() == Regime.REGIME_2012) {
            return Footing.REGULATIONS_2012;
        }
        if (stage() instanceof Stage.OutsideSchedule3) {
            return Footing.OUTSIDE_SCHEDULE_3;
        }
        return course.current(Step.SeverityAssessed.class).isPresent() ? Footing.SPECIAL_PROCEDURE : Footing.SCHEDULE_3;
    }

    /** Takes a step, or refuses it and says why and what is possible. */
    public Outcome<ComplaintCase> take(Step step, Circumstances circumstances) {
        return Transitions.refusal(this, step, circumstances)
                .map(Outcome::<ComplaintCase>refused)
                .orElseGet(() -> Outcome.done(new ComplaintCase(identity.changed(), stated, course.with(step))));
    }

    /** Takes several steps, all or none. */
    public Outcome<ComplaintCase> take(List<Step> steps, Circumstances circumstances) {
        Outcome<ComplaintCase> result = Outcome.done(this);
        for (var step : steps) {
            result = result.then(before -> before.take(step, circumstances));
        }
        return result;
    }

    /** Decides one allegation. */
    public Outcome<ComplaintCase> decide(
            int allegation,
            AllegationDecision decision,
            Set<AllegationAction> actions,
            LocalDate on,
            Circumstances circumstances) {
        if (stated.all().stream().noneMatch(one -> one.number() == allegation)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.NOT_FOUND, "input.allegation", "the case has no allegation " + allegation));
        }
        return AllegationOutcome.of(footing(), decision, actions, "input")
                .then(outcome -> take(new Step.AllegationDecided(on, allegation, outcome), circumstances));
    }

    /**
     * Adds an allegation; its number is the next.
     *
     * @param field of the input it comes from
     */
    public Outcome<ComplaintCase> allege(Allegation allegation, String field, Circumstances circumstances) {
        return circumstances
                .categories()
                .of(identity.regime(), identity.receivedOn(), allegation.category(), field + ".category")
                .then(category -> allege(allegation));
    }

    private Outcome<ComplaintCase> allege(Allegation allegation) {
        if (!stage().open()) {
            return Outcome.refused(Refusal.of(
                    ProblemCode.WRONG_STATE,
                    "the case is %s; open it again before an allegation is added".formatted(state().words())));
        }
        if (stage() instanceof Stage.OutsideSchedule3
                && !new Allegations(List.of(allegation)).grounds().isEmpty()) {
            return Outcome.refused(Refusal.of(
                    ProblemCode.WRONG_STATE,
                    "this allegation must be handled under Schedule 3: record the case first"));
        }
        var all = new ArrayList<>(stated.all());
        all.add(new Allegation(
                all.size() + 1,
                allegation.category(),
                allegation.aboutConduct(),
                allegation.grounds(),
                allegation.referral(),
                allegation.factors(),
                Optional.empty()));
        return Outcome.done(new ComplaintCase(identity.changed(), new Allegations(all), course));
    }

    /** The case as the caller last saw it; a newer version is refused with {@code VERSION_CONFLICT}. */
    public Outcome<ComplaintCase> at(Optional<Integer> expectedVersion) {
        if (expectedVersion.isPresent() && expectedVersion.get() != identity.version()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.VERSION_CONFLICT,
                    "input.expectedVersion",
                    "the case is at version %d now and %s; look at it again"
                            .formatted(identity.version(), state().words())));
        }
        return Outcome.done(this);
    }

    /** The same case under the reference it was given. */
    public ComplaintCase named(String reference) {
        return new ComplaintCase(identity.named(reference), stated, course);
    }
}
