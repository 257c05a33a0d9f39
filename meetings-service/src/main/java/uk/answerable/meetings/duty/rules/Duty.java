package uk.answerable.meetings.duty.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty to publish (Specified Information Order, SI 2011/3050), dated.
 *
 * @param code stable
 * @param paragraph of the Schedule
 * @param what is published
 * @param months after its occasion; null where none starts it
 * @param prominent whether it stands in a prominent place of the website
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it
 * @param source enactment
 */
public record Duty(
        String code,
        String paragraph,
        String what,
        Rhythm rhythm,
        @Nullable Integer months,
        boolean prominent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
