package uk.answerable.meetings.action.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long an open action has waited. Only a day makes overdue; the other forms of due are gaps, and shown as such.
 *
 * @param days since it was raised
 * @param overdueBy days past its day; null while it is not, and where it has no day
 */
public record Ageing(int days, @Nullable Integer overdueBy) {

    public static Ageing of(LocalDate raisedAt, Due due, LocalDate asOf) {
        var day = due.date();
        return new Ageing(
                (int) ChronoUnit.DAYS.between(raisedAt, asOf),
                day != null && day.isBefore(asOf) ? (int) ChronoUnit.DAYS.between(day, asOf) : null);
    }
}
