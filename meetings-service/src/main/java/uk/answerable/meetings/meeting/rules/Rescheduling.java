package uk.answerable.meetings.meeting.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Whether a meeting may be moved or cancelled: before it is held, with the reason and with who decided. */
public final class Rescheduling {

    private Rescheduling() {}

    /**
     * A meeting as announced.
     *
     * @param latestDay to publish its agenda on the new day; null where no statute sets one
     */
    public record Announced(
            MeetingState state, LocalDate date, @Nullable LocalDate latestDay) {}

    /** Why, and the office that decided. */
    public record Decision(String reason, String decidedBy) {

        private Optional<Refusal> missing() {
            if (reason.isBlank()) {
                return Optional.of(Refusal.ofField(ProblemCode.INVALID_INPUT, "input.reason", "say why"));
            }
            return decidedBy.isBlank()
                    ? Optional.of(Refusal.ofField(
                            ProblemCode.INVALID_INPUT, "input.decidedBy", "say which office decided it"))
                    : Optional.empty();
        }
    }

    /**
     * Checks a move.
     *
     * @param taken whether the body meets on that day already
     * @return what a reader is warned of, if anything: a published agenda whose clear days are lost; refused with
     *     {@code WRONG_STATE}, {@code INVALID_INPUT}, {@code DATE_OUT_OF_ORDER} or {@code ALREADY_DONE}
     */
    public static Outcome<Optional<String>> move(
            Announced meeting, LocalDate to, boolean taken, Decision decision, LocalDate today) {
        var refusal = refusal(meeting, decision).or(() -> day(meeting, to, taken, today));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var latest = meeting.latestDay();
        return Outcome.done(
                meeting.state() == MeetingState.AGENDA_PUBLISHED && latest != null && today.isAfter(latest)
                        ? Optional.of(
                                "moved to %s on %s, after the agenda was published; the clear days asked for notice by %s"
                                        .formatted(to, today, latest))
                        : Optional.empty());
    }

    private static Optional<Refusal> day(Announced meeting, LocalDate to, boolean taken, LocalDate today) {
        if (to.equals(meeting.date())) {
            return Optional.of(Refusal.ofField(ProblemCode.ALREADY_DONE, "input.date", "the meeting is on that day"));
        }
        if (to.isBefore(today)) {
            return Optional.of(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER, "input.date", "a meeting is moved to a day to come"));
        }
        return taken
                ? Optional.of(
                        Refusal.ofField(ProblemCode.ALREADY_DONE, "input.date", "the body meets on that day already"))
                : Optional.empty();
    }

    /** Checks a cancellation; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}. */
    public static Outcome<Decision> cancel(Announced meeting, Decision decision) {
        return refusal(meeting, decision).map(Outcome::<Decision>refused).orElseGet(() -> Outcome.done(decision));
    }

    private static Optional<Refusal> refusal(Announced meeting, Decision decision) {
        return meeting.state().isBeforeHeld()
                ? decision.missing()
                : Optional.of(Refusal.ofField(
                        ProblemCode.WRONG_STATE,
                        "input.meeting",
                        meeting.state() == MeetingState.CANCELLED
                                ? "the meeting is cancelled"
                                : "the meeting was held on " + meeting.date()));
    }
}
