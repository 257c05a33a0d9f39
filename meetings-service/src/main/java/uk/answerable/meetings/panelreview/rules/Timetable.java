package uk.answerable.meetings.panelreview.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.CalendarDays;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.Reckoning;

/**
 * Until when each step of a review is taken. Weeks begin with the day of the notification; days from a poll until the
 * new commissioner takes office do not count (Police Reform and Social Responsibility Act 2011 Sch 8 para 4).
 *
 * @param policies dated, in the order of their steps
 * @param elections known
 */
public record Timetable(List<StepPolicy> policies, List<PostElection> elections) {

    private static final int DAYS_OF_A_WEEK = 7;

    public Timetable {
        policies = List.copyOf(policies);
        elections = List.copyOf(elections);
    }

    /**
     * The days after a poll that do not count.
     *
     * @param poll the first of them
     * @param until the last
     */
    public record PostElection(String force, LocalDate poll, LocalDate until) {}

    /** The steps of a kind as the law has them on the day of a notification. */
    public List<StepPolicy> steps(PanelReviewKind kind, LocalDate notifiedOn) {
        return policies.stream()
                .filter(policy -> policy.kind() == kind && policy.inForceOn(notifiedOn))
                .toList();
    }

    Optional<StepPolicy> policy(PanelReview review, PanelReviewStep step) {
        return steps(review.kind(), review.notifiedOn()).stream()
                .filter(policy -> policy.step() == step)
                .findFirst();
    }

    /** How every step of a review stands on a day. */
    public List<StepStanding> standings(PanelReview review, LocalDate today) {
        return steps(review.kind(), review.notifiedOn()).stream()
                .map(policy -> standing(policy, review, today))
                .toList();
    }

    private StepStanding standing(StepPolicy policy, PanelReview review, LocalDate today) {
        var reckoned = reckon(policy, review);
        var due = reckoned.map(Reckoning::result).orElse(null);
        var taken = review.takenOn(policy.step());
        return new StepStanding(
                policy,
                due,
                taken,
                taken == null ? open(policy, review, due, today) : taken(taken, due),
                reckoned.map(Reckoning::sentences).orElseGet(() -> List.of(policy.timeRule())));
    }

    /** The last day of a step; empty where the law sets no number. */
    Optional<Reckoning> reckon(StepPolicy policy, PanelReview review) {
        var weeks = policy.weeks();
        if (weeks == null) {
            return Optional.empty();
        }
        var start = review.notifiedOn();
        var pauses = elections.stream()
                .filter(election -> election.force().equals(review.force()))
                .map(election -> new Pause(election.poll(), election.until()))
                .toList();
        var plain = CalendarDays.weeksBeginningWith(start, weeks);
        return Optional.of(
                pauses.stream()
                                .anyMatch(pause -> !pause.to().isBefore(start)
                                        && !pause.from().isAfter(plain.result()))
                        ? CalendarDays.after(start.minusDays(1), weeks * DAYS_OF_A_WEEK, pauses)
                        : plain);
    }

    private static PanelStepState taken(LocalDate on, @Nullable LocalDate due) {
        return due != null && on.isAfter(due) ? PanelStepState.TAKEN_LATE : PanelStepState.TAKEN;
    }

    private PanelStepState open(StepPolicy policy, PanelReview review, @Nullable LocalDate due, LocalDate today) {
        if (passed(policy.step(), review)) {
            return PanelStepState.LAPSED;
        }
        var before = policy.follows();
        if (before != null && !isTaken(before, review) && !mayPass(before, review, today)) {
            return due != null && today.isAfter(due) ? PanelStepState.OVERDUE : PanelStepState.WAITING;
        }
        return due != null && today.isAfter(due) ? PanelStepState.OVERDUE : PanelStepState.OPEN;
    }

    private static boolean isTaken(PanelReviewStep step, PanelReview review) {
        return review.takenOn(step) != null;
    }

    /** The commissioner answered without it. */
    private static boolean passed(PanelReviewStep step, PanelReview review) {
        return review.response() != null
                && review.report() == null
                && (step == PanelReviewStep.HEARING
                        || step == PanelReviewStep.REPORT
                        || step == PanelReviewStep.PUBLICATION);
    }

    /** An appointment goes on without a report that did not come in its time. */
    boolean mayPass(PanelReviewStep step, PanelReview review, LocalDate today) {
        return step == PanelReviewStep.REPORT
                && review.kind().isAppointment()
                && policy(review, step)
                        .flatMap(policy -> reckon(policy, review))
                        .map(reckoned -> today.isAfter(reckoned.result()))
                        .orElse(false);
    }
}
