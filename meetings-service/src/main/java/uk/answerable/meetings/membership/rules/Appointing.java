package uk.answerable.meetings.membership.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Whether somebody may be appointed to a seat, may leave it, and is one who votes. */
public final class Appointing {

    private Appointing() {}

    /**
     * Checks an appointment.
     *
     * @param seats of the body
     * @param office to appoint to; one that is not among the seats is a new seat
     * @return refused with {@code INVALID_INPUT}, {@code DATE_OUT_OF_ORDER}, {@code ALREADY_DONE} or {@code WRONG_STATE}
     */
    public static Outcome<Term> appoint(List<Seat> seats, String office, SeatRole role, Term term) {
        if (office.isBlank()) {
            return refused(ProblemCode.INVALID_INPUT, "input.office", "say by which office the member is known");
        }
        var until = term.until();
        if (until != null && term.from() != null && until.isBefore(term.from())) {
            return refused(ProblemCode.DATE_OUT_OF_ORDER, "input.until", "the term starts on " + term.from());
        }
        if (held(seats.stream().filter(seat -> seat.office().equals(office)).toList(), term)) {
            return refused(ProblemCode.ALREADY_DONE, "input.office", "the seat is held in that time: " + office);
        }
        return role != SeatRole.MEMBER
                        && held(
                                seats.stream()
                                        .filter(seat -> seat.role() == role)
                                        .toList(),
                                term)
                ? refused(ProblemCode.WRONG_STATE, "input.role", "another member is that in that time")
                : Outcome.done(term);
    }

    private static boolean held(List<Seat> seats, Term in) {
        return seats.stream().flatMap(seat -> seat.terms().stream()).anyMatch(in::overlaps);
    }

    /** The term ended on its last day; refused with {@code WRONG_STATE} for a vacancy, {@code INVALID_INPUT} without why. */
    public static Outcome<Term> end(Seat seat, LocalDate on, String reason) {
        var term = seat.on(on);
        if (term.isEmpty()) {
            return refused(ProblemCode.WRONG_STATE, "input.on", "the seat is vacant on " + on);
        }
        return reason.isBlank()
                ? refused(ProblemCode.INVALID_INPUT, "input.reason", "say why the seat falls vacant")
                : Outcome.done(new Term(term.get().from(), on));
    }

    /**
     * Why an office does not vote as a member on a day, or for one; empty where it does, and where no seat of the body
     * is known.
     *
     * @param field of the input that names it
     */
    public static Optional<Refusal> notMember(List<Seat> seats, String field, String office, LocalDate day) {
        return seats.isEmpty()
                        || seats.stream()
                                .anyMatch(seat -> seat.office().equals(office)
                                        && seat.on(day).isPresent())
                ? Optional.empty()
                : Optional.of(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, field, "%s is no member of the body on %s".formatted(office, day)));
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
