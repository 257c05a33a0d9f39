package uk.answerable.meetings.meeting.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A meeting about to be announced.
 *
 * @param body code
 * @param series what references of the body's meetings start with
 * @param date it is on
 */
public record MeetingPlan(String body, String series, LocalDate date) {

    /** The reference of the meeting: series and day. */
    public String reference() {
        return series + "-" + date;
    }

    /** A meeting of the body that is known already; one that was moved keeps the reference of its first day. */
    public record Known(String reference, LocalDate date) {}

    /** Checks the day; refused with {@code ALREADY_DONE} or {@code DATE_OUT_OF_ORDER}. */
    public Outcome<MeetingPlan> check(LocalDate today, List<Known> known) {
        if (known.stream().anyMatch(one -> one.date().equals(date))) {
            return refused(ProblemCode.ALREADY_DONE, "the body meets on that day already");
        }
        if (known.stream().anyMatch(one -> one.reference().equals(reference()))) {
            return refused(ProblemCode.ALREADY_DONE, "%s was moved from that day; move it back".formatted(reference()));
        }
        return date.isBefore(today)
                ? refused(ProblemCode.DATE_OUT_OF_ORDER, "a meeting is planned for a day to come")
                : Outcome.done(this);
    }

    private static <T> Outcome<T> refused(ProblemCode code, String message) {
        return Outcome.refused(Refusal.ofField(code, "input.date", message));
    }
}
