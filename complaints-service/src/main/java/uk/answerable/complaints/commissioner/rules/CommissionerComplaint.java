package uk.answerable.complaints.commissioner.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.answerable.complaints.casework.rules.CaseDates;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A complaint or conduct matter against a commissioner or deputy (SI 2012/62): the Police and Crime Panel resolves it
 * informally and may not investigate; a serious complaint, and every conduct matter, is the independent office's.
 *
 * @param id global and opaque
 * @param reference as the panel calls it
 * @param force whose commissioner it is about
 * @param body the panel
 * @param matter what it is
 * @param receivedOn day the panel received it
 * @param steps in the order they happened; none is taken back
 * @param version changes since it was received
 */
public record CommissionerComplaint(
        UUID id,
        String reference,
        String force,
        String body,
        PanelMatter matter,
        LocalDate receivedOn,
        List<PanelStep> steps,
        int version) {

    private static final String REFERRAL = "panel_referral";
    private static final String REPLY = "panel_reply";

    public CommissionerComplaint {
        steps = List.copyOf(steps);
    }

    /** One that has just come in. */
    public static Outcome<CommissionerComplaint> received(
            UUID id, String force, String body, PanelMatter matter, LocalDate on, LocalDate today) {
        return CaseDates.received(on, today)
                .map(day -> new CommissionerComplaint(id, "", force, body, matter, day, List.of(), 1));
    }

    /** The same under the reference it was given. */
    public CommissionerComplaint named(String given) {
        return new CommissionerComplaint(id, given, force, body, matter, receivedOn, steps, version);
    }

    /** The same as the caller last saw it. */
    public Outcome<CommissionerComplaint> at(Optional<Integer> expectedVersion) {
        return expectedVersion.filter(expected -> expected != version).isPresent()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.VERSION_CONFLICT,
                        "input.expectedVersion",
                        "it is at version %d now and %s; look at it again".formatted(version, stage().words())))
                : Outcome.done(this);
    }

    /** Where it stands. */
    public PanelStage stage() {
        var stage = PanelStage.RECEIVED;
        var before = PanelStage.RECEIVED;
        for (var step : steps) {
            var next = after(stage, step.kind(), before);
            if (next == PanelStage.SUSPENDED && stage != PanelStage.SUSPENDED) {
                before = stage;
            }
            stage = next;
        }
        return stage;
    }

    private PanelStage after(PanelStage stage, PanelStepKind kind, PanelStage beforeSuspension) {
        return switch (kind) {
            case ACKNOWLEDGED, WISH_ASKED -> stage;
            case RECORDED -> matter == PanelMatter.CONDUCT_MATTER ? PanelStage.SERIOUS : PanelStage.RECORDED;
            case NOT_RECORDED -> PanelStage.NOT_RECORDED;
            case FOUND_SERIOUS -> PanelStage.SERIOUS;
            case REFERRED -> PanelStage.REFERRED;
            case RETURNED -> PanelStage.RECORDED;
            case CONCLUDED -> PanelStage.CONCLUDED;
            case RESOLUTION_BEGUN -> PanelStage.IN_RESOLUTION;
            case RESOLVED -> PanelStage.RESOLVED;
            case NO_ACTION_TAKEN -> PanelStage.NO_ACTION;
            case SUSPENDED -> PanelStage.SUSPENDED;
            case RESUMED -> beforeSuspension;
            case CEASED -> PanelStage.CEASED;
            case WITHDRAWN -> PanelStage.WITHDRAWN;
        };
    }

    /** Takes a step, or refuses it and says what is possible. */
    public Outcome<CommissionerComplaint> take(PanelStep step, Clocks clocks, LocalDate today) {
        return refusal(step, clocks, today)
                .map(Outcome::<CommissionerComplaint>refused)
                .orElseGet(() -> Outcome.done(new CommissionerComplaint(
                        id,
                        reference,
                        force,
                        body,
                        matter,
                        receivedOn,
                        Stream.concat(steps.stream(), Stream.of(step)).toList(),
                        version + 1)));
    }

    private Optional<Refusal> refusal(PanelStep step, Clocks clocks, LocalDate today) {
        if (!step.kind().possibleFrom(stage())) {
            return Optional.of(Refusal.of(ProblemCode.WRONG_STATE, notFromHere(step.kind())));
        }
        if (step.on().isAfter(today)) {
            return Optional.of(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE, "input.on", "%s is in the future".formatted(step.on())));
        }
        var earliest = steps.isEmpty() ? receivedOn : steps.getLast().on();
        if (step.on().isBefore(earliest)) {
            return Optional.of(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER,
                    "input.on",
                    "%s is before %s, the day of what happened last".formatted(step.on(), earliest)));
        }
        if (step.kind().needsGround() != step.ground().isPresent()
                || step.ground().filter(ground -> !ground.fits(step.kind())).isPresent()) {
            return Optional.of(Refusal.ofField(ProblemCode.INVALID_INPUT, "input.ground", grounds(step.kind())));
        }
        return step.kind() == PanelStepKind.CEASED ? ceasing(step.on(), clocks) : Optional.empty();
    }

    private String notFromHere(PanelStepKind kind) {
        if (stage() == PanelStage.SERIOUS) {
            return "a serious complaint and a conduct matter are referred to the independent office; the panel does not"
                    + " resolve it (SI 2012/62)";
        }
        return "it is %s; possible now: %s"
                .formatted(
                        stage().words(),
                        Arrays.stream(PanelStepKind.values())
                                .filter(other -> other != kind && other.possibleFrom(stage()))
                                .map(Enum::name)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" "), list -> list.isEmpty() ? "nothing" : list)));
    }

    private static String grounds(PanelStepKind kind) {
        return kind.needsGround()
                ? "give the ground, one of "
                        + Arrays.stream(PanelGround.values())
                                .filter(ground -> ground.fits(kind))
                                .map(Enum::name)
                                .collect(Collectors.joining(" "))
                : kind + " has no ground: leave it out";
    }

    /** Only when the complainant was asked and the time for a reply is over. */
    private Optional<Refusal> ceasing(LocalDate on, Clocks clocks) {
        var asked = last(PanelStepKind.WISH_ASKED)
                .filter(day ->
                        last(PanelStepKind.SUSPENDED).filter(day::isBefore).isEmpty());
        if (asked.isEmpty()) {
            return Optional.of(Refusal.of(
                    ProblemCode.WRONG_STATE,
                    "the complainant must be asked in writing first whether it shall go on (reg 22)"));
        }
        return deadline(clocks, REPLY, asked.get(), Optional.empty(), on)
                .map(Deadline::due)
                .filter(due -> !on.isAfter(due))
                .map(due -> Refusal.ofField(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        "input.on",
                        "the complainant can still reply until %s".formatted(due)));
    }

    /** The clocks it started: the referral of what is serious, the reply after criminal proceedings. */
    public List<Deadline> clocks(Clocks clocks, LocalDate today) {
        var running = new ArrayList<Deadline>();
        serious()
                .flatMap(day -> deadline(clocks, REFERRAL, day, last(PanelStepKind.REFERRED), today))
                .ifPresent(running::add);
        last(PanelStepKind.WISH_ASKED)
                .filter(day -> stage() == PanelStage.SUSPENDED)
                .flatMap(day -> deadline(clocks, REPLY, day, Optional.empty(), today))
                .ifPresent(running::add);
        return running;
    }

    /** The day it became clear that it is the independent office's. */
    private Optional<LocalDate> serious() {
        return matter == PanelMatter.CONDUCT_MATTER ? dayRecorded() : last(PanelStepKind.FOUND_SERIOUS);
    }

    /** The day it was recorded, if it was. */
    public Optional<LocalDate> dayRecorded() {
        return last(PanelStepKind.RECORDED);
    }

    private Optional<LocalDate> last(PanelStepKind kind) {
        return steps.reversed().stream()
                .filter(step -> step.kind() == kind)
                .map(PanelStep::on)
                .findFirst();
    }

    private Optional<Deadline> deadline(
            Clocks clocks, String rule, LocalDate start, Optional<LocalDate> doneOn, LocalDate today) {
        return clocks.deadline(
                rule, Optional.of(force), Regime.ofDate(receivedOn), start, new Progress(doneOn, List.of(), today));
    }
}
