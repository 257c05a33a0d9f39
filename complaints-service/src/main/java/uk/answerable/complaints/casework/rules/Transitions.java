package uk.answerable.complaints.casework.rules;

import static uk.answerable.kernel.errors.ProblemCode.ALREADY_DONE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_OUT_OF_ORDER;
import static uk.answerable.kernel.errors.ProblemCode.INVALID_INPUT;
import static uk.answerable.kernel.errors.ProblemCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.complaints.review.rules.ReviewRight;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Which step a case can take, and why not. One rule for each kind of step. */
final class Transitions {

    private static final String REPLY = "resumption_reply";

    private final ComplaintCase complaint;
    private final Course course;
    private final Stage stage;
    private final Regime regime;
    private final Circumstances circumstances;

    private Transitions(ComplaintCase complaint, Circumstances circumstances) {
        this.complaint = complaint;
        this.course = complaint.course();
        this.stage = complaint.stage();
        this.regime = complaint.identity().regime();
        this.circumstances = circumstances;
    }

    /** Empty when the step can be taken. */
    static Optional<Refusal> refusal(ComplaintCase complaint, Step step, Circumstances circumstances) {
        var transitions = new Transitions(complaint, circumstances);
        return transitions.rule(step).or(() -> transitions.date(step));
    }

    private Optional<Refusal> rule(Step step) {
        return switch (step) {
            case Step.Acknowledged told -> whileOpen().or(() -> once(Step.Acknowledged.class, "acknowledged"));
            case Step.Contacted asked -> whileOpen();
            case Step.TriagedAway away -> only(stage instanceof Stage.Received, "triaged away");
            case Step.LoggedOutside outside -> outside();
            case Step.Recorded recorded -> recording(recorded);
            case Step.ReferralBecameClear clear -> becameClear();
            case Step.Referred referred -> referring();
            case Step.ReferralDecided decided -> referralDecided(decided.decision());
            case Step.HandlingDecided decided -> handling(decided.handling());
            case Step.SeverityAssessed assessed ->
                only(
                        stage instanceof Stage.Handled(var handling) && handling.investigation(),
                        "assessed for severity: only an investigation is");
            case Step.Suspended suspended -> only(stage instanceof Stage.UnderSchedule3, "suspended");
            case Step.WishAsked asked -> only(stage instanceof Stage.Suspended, "asked about resuming");
            case Step.Resumed resumed -> only(stage instanceof Stage.Suspended, "resumed");
            case Step.Ceased ceased -> ceasing(ceased.on());
            case Step.UpdateSent told -> whileOpen();
            case Step.TimelinessLetterSent written ->
                TimelinessLetters.refusal(complaint, written, circumstances.clocks());
            case Step.Withdrawn withdrawn -> whileOpen();
            case Step.AllegationDecided decided ->
                only(
                        stage instanceof Stage.OutsideSchedule3 || stage instanceof Stage.Handled,
                        "decided: say first how it is handled");
            case Step.Finalised finalised -> finalising();
            case Step.OutcomeProvided provided ->
                only(stage instanceof Stage.Finalised, "told the outcome of")
                        .or(() -> once(Step.OutcomeProvided.class, "told"));
            case Step.ReviewApplied applied -> reviewing(applied.body());
            case Step.ReviewDecided decided -> reviewDecided();
            case Step.Reopened reopened -> reopening(reopened.reason());
        };
    }

    /** Police Reform Act 2002 Sch 3 para 2(6)-(6C). */
    private Optional<Refusal> outside() {
        if (regime == Regime.REGIME_2012) {
            return refused("the regulations of 2012 know no handling outside Schedule 3: record it");
        }
        if (!(stage instanceof Stage.Received)) {
            return only(false, "logged outside Schedule 3");
        }
        var contact = course.last(Step.Contacted.class);
        if (contact.isEmpty()) {
            return refused("contact the complainant first and ask how it should be handled (Sch 3 para 2(6))");
        }
        if (wished()) {
            return refused("the complainant wishes it recorded: it must be (Sch 3 para 2(6A))");
        }
        return groundsToRecord()
                .map(grounds -> Refusal.of(WRONG_STATE, "it must be recorded under Schedule 3, because " + grounds));
    }

    private Optional<Refusal> recording(Step.Recorded step) {
        if (!(stage instanceof Stage.Received || stage instanceof Stage.OutsideSchedule3)) {
            return course.first(Step.Recorded.class)
                    .map(before ->
                            Refusal.of(ALREADY_DONE, "the case was recorded on %s already".formatted(before.on())))
                    .or(() -> only(false, "recorded"));
        }
        if (regime == Regime.REGIME_2012) {
            return step.reason()
                    .map(reason -> Refusal.ofField(
                            INVALID_INPUT,
                            "input.reason",
                            "a complaint under the regulations of 2012 is recorded without a reason"));
        }
        if (step.reason().isEmpty()) {
            return Optional.of(Refusal.ofField(
                    INVALID_INPUT,
                    "input.reason",
                    "say why it is recorded under Schedule 3 (the complainant's wish, its nature, the authority)"));
        }
        var afterHandling = step.reason().get() == RecordingReason.DISSATISFIED_AFTER_INITIAL_HANDLING;
        if (afterHandling && !(stage instanceof Stage.OutsideSchedule3)) {
            return Optional.of(
                    Refusal.ofField(INVALID_INPUT, "input.reason", "it has not been handled outside Schedule 3 yet"));
        }
        if (step.reason().get() == RecordingReason.NATURE_OF_ALLEGATION
                && groundsToRecord().isEmpty()) {
            return Optional.of(Refusal.ofField(
                    INVALID_INPUT,
                    "input.reason",
                    "no allegation of the case requires it (Sch 3 para 2(6B)): add the ground to the allegation"));
        }
        return Optional.empty();
    }

    private Optional<Refusal> becameClear() {
        if (complaint.allegations().referral().isEmpty()) {
            return refused("no allegation of the case names a criterion for a referral: add it to the allegation");
        }
        return whileOpen().or(() -> once(Step.ReferralBecameClear.class, "found to need a referral"));
    }

    private Optional<Refusal> referring() {
        if (course.current(Step.ReferralBecameClear.class).isEmpty()) {
            return refused("say first on which day it became clear that a referral is required");
        }
        return whileOpen().or(() -> once(Step.Referred.class, "referred"));
    }

    private Optional<Refusal> referralDecided(ReferralDecision decision) {
        if (course.current(Step.Referred.class).isEmpty()) {
            return refused("the case has not been referred");
        }
        var chosen = decision.handling();
        if (chosen.isPresent() && !(stage instanceof Stage.UnderSchedule3)) {
            return refused("the case is %s; an investigation needs a recorded complaint".formatted(words()));
        }
        if (chosen.isPresent() && !chosen.get().knownTo(regime)) {
            return unknown(chosen.get());
        }
        return whileOpen().or(() -> once(Step.ReferralDecided.class, "decided on by the Director General"));
    }

    private Optional<Refusal> handling(Handling handling) {
        if (!(stage instanceof Stage.UnderSchedule3)) {
            return only(false, "given a handling: only a recorded complaint is");
        }
        if (!handling.knownTo(regime)) {
            return unknown(handling);
        }
        if (handling.chosenByDirectorGeneral()
                || (stage instanceof Stage.Handled(var now) && now.chosenByDirectorGeneral())) {
            return refused("that form of investigation is the Director General's choice, on a referral");
        }
        if (course.referralPending()) {
            return refused("the Director General has not decided on the referral yet");
        }
        if (complaint.allegations().mustBeReferred()
                && course.current(Step.ReferralDecided.class).isEmpty()) {
            return refused("it must be referred to the Director General first (SI 2020/2 reg 4)");
        }
        return Optional.empty();
    }

    /** SI 2020/2 reg 41: no reply within the time limit, and no public interest in going on. */
    private Optional<Refusal> ceasing(LocalDate on) {
        if (!(stage instanceof Stage.Suspended)) {
            return only(false, "ended after criminal proceedings");
        }
        var asked = course.current(Step.WishAsked.class);
        if (asked.isEmpty()) {
            return refused("the complainant must be asked in writing first whether it shall go on (reg 41)");
        }
        var identity = complaint.identity();
        return circumstances
                .clocks()
                .deadline(
                        REPLY,
                        Optional.of(identity.force()),
                        regime,
                        asked.get().on(),
                        Progress.none(on))
                .map(Deadline::due)
                .filter(due -> !on.isAfter(due))
                .map(due -> Refusal.ofField(
                        DATE_OUT_OF_ORDER, "input.on", "the complainant can still reply until %s".formatted(due)));
    }

    private Optional<Refusal> finalising() {
        if (stage instanceof Stage.Finalised) {
            return course.last(Step.Finalised.class)
                    .map(before ->
                            Refusal.of(ALREADY_DONE, "the case was finalised on %s already".formatted(before.on())));
        }
        if (stage instanceof Stage.Recorded) {
            return refused("the case is %s: say first how it is handled".formatted(words()));
        }
        if (!(stage instanceof Stage.OutsideSchedule3 || stage instanceof Stage.Handled)) {
            return only(false, "finalised");
        }
        if (course.referralPending()) {
            return refused("the Director General has not decided on the referral yet");
        }
        var allegations = complaint.allegations();
        if (allegations.isEmpty()) {
            return Optional.of(Refusal.ofField(
                    INVALID_INPUT, "input.outcomes", "a case is finalised with an outcome: it has no allegation yet"));
        }
        var undecided = allegations.undecided();
        return undecided.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofField(
                        INVALID_INPUT,
                        "input.outcomes",
                        "allegation %s has no outcome yet"
                                .formatted(
                                        undecided.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    }

    private Optional<Refusal> reviewing(ReviewBody body) {
        return switch (ReviewRight.of(complaint)) {
            case ReviewRight.None(var reason) -> refused("there is no review: " + reason);
            case ReviewRight.To(var right, var reason)
            when right != body -> refused("the review is for %s, because %s".formatted(right.words(), reason));
            case ReviewRight.To right -> once(Step.ReviewApplied.class, "put up for review");
        };
    }

    private Optional<Refusal> reviewDecided() {
        return course.current(Step.ReviewApplied.class).isEmpty()
                ? refused("no review of it was applied for")
                : once(Step.ReviewDecided.class, "reviewed");
    }

    private Optional<Refusal> reopening(ReopeningReason reason) {
        if (!(stage instanceof Stage.Finalised(var from))) {
            return only(false, "opened again: only a finalised case is");
        }
        return from instanceof Stage.OutsideSchedule3 && reason != ReopeningReason.CLOSED_IN_ERROR
                ? refused("a case handled outside Schedule 3 has no review: record it instead, or say closed in error")
                : Optional.empty();
    }

    private Optional<Refusal> date(Step step) {
        var received = complaint.identity().receivedOn();
        var on = step.on();
        if (on.isBefore(received)) {
            return Optional.of(outOfOrder(step, received, "the day the complaint was received"));
        }
        if (on.isAfter(circumstances.today())) {
            return Optional.of(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE, CaseDates.field(step), "%s is in the future".formatted(on)));
        }
        return course.lastMove()
                .filter(on::isBefore)
                .map(moved -> outOfOrder(step, moved, "since when the case is " + words()));
    }

    private static Refusal outOfOrder(Step step, LocalDate earlier, String what) {
        return Refusal.ofField(
                DATE_OUT_OF_ORDER, CaseDates.field(step), "%s is before %s, %s".formatted(step.on(), earlier, what));
    }

    private Optional<Refusal> whileOpen() {
        return stage.open() ? Optional.empty() : refused("the case is %s".formatted(words()));
    }

    private Optional<Refusal> only(boolean possible, String what) {
        return possible ? Optional.empty() : refused("the case is %s and cannot be %s".formatted(words(), what));
    }

    private Optional<Refusal> once(Class<? extends Step> kind, String what) {
        return course.current(kind)
                .map(before -> Refusal.of(ALREADY_DONE, "it was %s on %s already".formatted(what, before.on())));
    }

    private Optional<Refusal> unknown(Handling handling) {
        return Optional.of(Refusal.ofField(
                INVALID_INPUT,
                "input.handling",
                "%s is not known to the %s; choose one of %s"
                        .formatted(handling, regime.source(), Handling.openToAuthority(regime))));
    }

    private boolean wished() {
        return course.steps().stream()
                .anyMatch(step -> step instanceof Step.Contacted contact && contact.wishesRecording());
    }

    private Optional<String> groundsToRecord() {
        var grounds = complaint.allegations().grounds();
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(grounds.stream()
                        .map(ground -> "%s (%s)".formatted(ground.words(), ground.source()))
                        .collect(Collectors.joining("; ")));
    }

    private String words() {
        return complaint.state().words();
    }

    private static Optional<Refusal> refused(String message) {
        return Optional.of(Refusal.of(WRONG_STATE, message));
    }
}
