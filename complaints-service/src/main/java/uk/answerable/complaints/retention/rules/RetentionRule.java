package uk.answerable.complaints.retention.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a kind of record is kept from its closure until it is reviewed. Nothing is ever deleted by it (RULES.md D).
 *
 * @param record what it is about
 * @param years from closure to review
 * @param nextStep what happens then; only {@code review} is known
 * @param firstDay of closures it applies to; null for as far back as the records go
 * @param lastDay null while it is in force
 * @param status how sure we are (V, V2, M from memory, I, DOC)
 * @param source where it is read, and what was not
 */
public record RetentionRule(
        String record,
        int years,
        String nextStep,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String status,
        String source) {

    public RetentionRule {
        if (years < 1 || !nextStep.equals("review")) {
            throw new IllegalArgumentException(
                    "%s: a record is reviewed after whole years, never deleted".formatted(record));
        }
    }

    boolean appliesTo(LocalDate closedOn) {
        return (firstDay == null || !closedOn.isBefore(firstDay)) && (lastDay == null || !closedOn.isAfter(lastDay));
    }

    /** The first day on which a record closed on a day is due for review. */
    public LocalDate dueOn(LocalDate closedOn) {
        return closedOn.plusYears(years);
    }

    /** The last closure that is due on a day. */
    public LocalDate lastClosureDue(LocalDate on) {
        var closure = on.minusYears(years);
        var leapDay = closure.getDayOfMonth() == 28 && YearMonth.from(closure).lengthOfMonth() == 29
                ? closure.plusDays(1)
                : closure;
        return dueOn(leapDay).isAfter(on) ? closure : leapDay;
    }

    /** How the day of review comes about, and what to look at first. */
    public List<String> explanation(LocalDate closedOn) {
        return List.of(
                "closed on " + closedOn,
                "%d years after closure: due for review on %s".formatted(years, dueOn(closedOn)),
                "first look for an open review, judicial review, inquest, civil claim or legal hold: with one of these it is"
                        + " kept",
                "nothing is deleted automatically; a case that led to dismissal is kept longer");
    }
}
