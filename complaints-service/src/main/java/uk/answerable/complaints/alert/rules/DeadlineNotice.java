package uk.answerable.complaints.alert.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.localmodel.rules.LocalDuties;

/**
 * What an office is told of a deadline: the case by its reference, the clock, the day. Never a person.
 *
 * @param caseId of the case
 * @param reference of the case
 * @param place of the case in the permission matrix; under a local model another office keeps some clocks
 * @param label of the clock
 */
public record DeadlineNotice(
        String caseId,
        String reference,
        String force,
        AppropriateAuthority authority,
        String place,
        String rule,
        String label,
        LocalDate dueOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** What makes it one notice, with kind and day. */
    public String subject() {
        return new Subject(caseId, rule).text();
    }

    /** The clock of a case that a notice is about. */
    public record Subject(String caseId, String rule) {

        private static final String BETWEEN = "/";

        private String text() {
            return caseId + BETWEEN + rule;
        }

        /** As the notice holds it. */
        public static Subject parse(String text) {
            var at = text.indexOf(BETWEEN);
            return new Subject(text.substring(0, at), text.substring(at + 1));
        }
    }

    /** The office that deals with the case. */
    public String office() {
        var ofForce = authority == AppropriateAuthority.CHIEF_OFFICER && !LocalDuties.office(place, rule);
        return force + (ofForce ? "-professional-standards" : "-office");
    }

    /** First line of what it is told. */
    public String title(boolean passed) {
        return "%s: %s".formatted(reference, passed ? "a deadline has passed" : "a deadline is near");
    }

    /** All it is told. */
    public String text(boolean passed) {
        return "%s: the deadline '%s' %s on %s."
                .formatted(reference, label, passed ? "passed" : "ends", DAY.format(dueOn));
    }
}
