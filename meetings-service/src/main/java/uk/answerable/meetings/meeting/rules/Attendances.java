package uk.answerable.meetings.meeting.rules;

import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Who is recorded as at a meeting, and who of them votes. */
public final class Attendances {

    private Attendances() {}

    /** Members present, and substitutes, who may move, second and vote for whom they stand in. */
    public static boolean mayVote(AttendanceKind kind, String capacity) {
        return kind == AttendanceKind.SUBSTITUTE
                || (kind == AttendanceKind.PRESENT && capacity.equals(Attendance.MEMBER));
    }

    /** A seat that votes by somebody's presence, and the input field that names it. */
    public record Voter(String office, String field) {}

    /** Whose seat votes by an attendance: a member's own, or the one a substitute stands in for. */
    public static Optional<Voter> voter(Attendance who) {
        if (!mayVote(who.kind(), who.capacity())) {
            return Optional.empty();
        }
        return Optional.of(
                who.kind() == AttendanceKind.SUBSTITUTE
                        ? new Voter(who.substituteFor(), "substituteFor")
                        : new Voter(who.office(), "office"));
    }

    /** Refused with {@code INVALID_INPUT} for an office without name, or a substitute for nobody. */
    public static Outcome<Attendance> check(Attendance who) {
        if (who.office().isBlank()) {
            return refused("input.office", "say which office attended");
        }
        return who.kind() == AttendanceKind.SUBSTITUTE && who.substituteFor().isBlank()
                ? refused("input.substituteFor", "say for which member the substitute stands in")
                : Outcome.done(who);
    }

    private static Outcome<Attendance> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
