package uk.answerable.meetings.meeting.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.kernel.calendar.WorkingDays;
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

    /**
     * Checks the day.
     *
     * @param taken whether a meeting has that reference
     * @return what a reader is warned of; refused with {@code ALREADY_DONE} or {@code DATE_OUT_OF_ORDER}
     */
    public Outcome<List<String>> check(LocalDate today, boolean taken, WorkingDays calendar) {
        if (taken) {
            return refused(ProblemCode.ALREADY_DONE, "the body meets on that day already: " + reference());
        }
        if (date.isBefore(today)) {
            return refused(ProblemCode.DATE_OUT_OF_ORDER, "a meeting is planned for a day to come");
        }
        return Outcome.done(calendar.isWorkingDay(date) ? List.of() : List.of("%s is no working day".formatted(date)));
    }

    private static <T> Outcome<T> refused(ProblemCode code, String message) {
        return Outcome.refused(Refusal.ofField(code, "input.date", message));
    }
}
