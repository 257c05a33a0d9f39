package uk.answerable.complaints.alert.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.complaints.casework.rules.CaseClocks;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.clock.rules.Clocks;

/**
 * A clock of an open case that runs and that an office is told of.
 *
 * @param rule of the clock
 * @param startOn the day that started it
 * @param dueOn the last day in time
 * @param warnOn the first day to tell of it
 */
public record RunningDeadline(String rule, LocalDate startOn, LocalDate dueOn, LocalDate warnOn) {

    /** Those of a case; none of one that is closed and owes nothing. */
    public static List<RunningDeadline> of(
            ComplaintCase complaint, Clocks clocks, AlertPolicies policies, LocalDate today) {
        return CaseClocks.of(complaint, clocks, today).stream()
                .filter(deadline -> deadline.doneOn().isEmpty())
                .flatMap(deadline -> policies.warnOn(deadline.policy().rule(), deadline.due()).stream()
                        .map(warnOn -> new RunningDeadline(
                                deadline.policy().rule(), deadline.start(), deadline.due(), warnOn)))
                .toList();
    }
}
