package uk.answerable.meetings.registration.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.BodyKind;

/**
 * Until when one registers, dated.
 *
 * @param bodyKind whose meetings
 * @param kind what for
 * @param daysBefore the meeting
 * @param workingDays whether only working days count
 * @param closesAt time of that day, Europe/London; that moment is still in time
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it
 * @param source document that states it
 */
public record RegistrationPolicy(
        BodyKind bodyKind,
        RegistrationKind kind,
        int daysBefore,
        boolean workingDays,
        LocalTime closesAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
