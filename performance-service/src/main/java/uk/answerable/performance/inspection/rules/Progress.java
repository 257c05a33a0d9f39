package uk.answerable.performance.inspection.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * How far a force is with a recommendation (FEATURES 312, 399). Each state is a type and carries what is true in it.
 * Only the inspectorate closes one.
 */
public sealed interface Progress {

    RecommendationState state();

    /** What can be done next. */
    Set<ProgressStepKind> possible();

    /** Nothing was done yet. */
    record Open() implements Progress {
        @Override
        public RecommendationState state() {
            return RecommendationState.OPEN;
        }

        @Override
        public Set<ProgressStepKind> possible() {
            return EnumSet.of(ProgressStepKind.START, ProgressStepKind.DECLINE, ProgressStepKind.CARRY_OVER);
        }
    }

    /** Accepted; an office sees to it. */
    record InProgress(String owner) implements Progress {
        @Override
        public RecommendationState state() {
            return RecommendationState.IN_PROGRESS;
        }

        @Override
        public Set<ProgressStepKind> possible() {
            return EnumSet.of(
                    ProgressStepKind.START,
                    ProgressStepKind.DECLINE,
                    ProgressStepKind.SUBMIT,
                    ProgressStepKind.CARRY_OVER);
        }
    }

    /** The force says it is done. */
    record SubmittedAsComplete(String owner, String evidence) implements Progress {
        @Override
        public RecommendationState state() {
            return RecommendationState.SUBMITTED_AS_COMPLETE;
        }

        @Override
        public Set<ProgressStepKind> possible() {
            return EnumSet.of(ProgressStepKind.SIGN_OFF, ProgressStepKind.SEND_BACK, ProgressStepKind.CARRY_OVER);
        }
    }

    /** The inspectorate says it is done. */
    record ClosedByInspectorate(ProgressStep.SignOff signOff) implements Progress {
        @Override
        public RecommendationState state() {
            return RecommendationState.CLOSED_BY_INSPECTORATE;
        }

        @Override
        public Set<ProgressStepKind> possible() {
            return Set.of();
        }
    }

    /** Looked at again by a later inspection. */
    record CarriedToNextInspection(String inspection) implements Progress {
        @Override
        public RecommendationState state() {
            return RecommendationState.CARRIED_TO_NEXT_INSPECTION;
        }

        @Override
        public Set<ProgressStepKind> possible() {
            return EnumSet.of(ProgressStepKind.START, ProgressStepKind.SIGN_OFF);
        }
    }

    /** The force said no, and why; it may think again. */
    record NotAccepted(String reason) implements Progress {
        @Override
        public RecommendationState state() {
            return RecommendationState.NOT_ACCEPTED;
        }

        @Override
        public Set<ProgressStepKind> possible() {
            return EnumSet.of(ProgressStepKind.START, ProgressStepKind.CARRY_OVER);
        }
    }

    /** After the steps that were taken, in their order. */
    static Progress after(List<ProgressStep> steps) {
        Progress progress = new Open();
        for (var step : steps) {
            progress = progress.after(step).orThrow();
        }
        return progress;
    }

    /** After one more step; refused with what is possible instead. */
    default Outcome<Progress> after(ProgressStep step) {
        if (!possible().contains(step.kind())) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.WRONG_STATE,
                    "input.step",
                    "the recommendation is %s; possible is %s"
                            .formatted(
                                    words(state()),
                                    possible().isEmpty()
                                            ? "nothing more"
                                            : possible().stream()
                                                    .map(Progress::words)
                                                    .collect(Collectors.joining(", ")))));
        }
        return Outcome.done(
                switch (step) {
                    case ProgressStep.Start(var owner) -> new InProgress(owner);
                    case ProgressStep.Decline(var reason) -> new NotAccepted(reason);
                    case ProgressStep.Submit(var evidence) -> new SubmittedAsComplete(owner(), evidence);
                    case ProgressStep.SignOff signOff -> new ClosedByInspectorate(signOff);
                    case ProgressStep.SendBack back -> new InProgress(owner());
                    case ProgressStep.CarryOver(var inspection) -> new CarriedToNextInspection(inspection);
                });
    }

    /** The office that sees to it; empty text where none does. */
    default String owner() {
        return "";
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
