package uk.answerable.complaints.clock.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.ClockPolicy;
import uk.answerable.complaints.policy.rules.CountedIn;
import uk.answerable.complaints.policy.rules.FirstDay;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.calendar.CalendarDays;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.Reckoning;
import uk.answerable.kernel.calendar.WorkingDays;

/** Reckons deadlines from dated policies and the calendar of England and Wales. */
public final class Clocks {

    private final ClockPolicies policies;
    private final WorkingDays workingDays;

    public Clocks(ClockPolicies policies, WorkingDays workingDays) {
        this.policies = policies;
        this.workingDays = workingDays;
    }

    /** The deadline of a rule; empty when the rule does not exist under that regime on that day. */
    public Optional<Deadline> deadline(
            String rule, Optional<String> force, Regime regime, LocalDate start, Progress progress) {
        return policies.of(rule, force, regime, start).map(policy -> deadline(policy, start, progress));
    }

    private Deadline deadline(ClockPolicy policy, LocalDate start, Progress progress) {
        var readings = new ArrayList<Reading>();
        Stream.concat(Stream.of(policy.unit()), policy.otherUnit().stream()).forEach(unit -> {
            var amount = policy.amount() + " " + unit.words();
            if (policy.pausable()) {
                readings.add(reading(amount + ", suspended time counted", policy, unit, start, List.of(), progress));
                readings.add(reading(
                        amount + ", suspended time left out", policy, unit, start, progress.suspended(), progress));
            } else {
                readings.add(reading(amount, policy, unit, start, List.of(), progress));
            }
        });
        return new Deadline(policy, start, readings, progress.doneOn());
    }

    private Reading reading(
            String label, ClockPolicy policy, CountedIn unit, LocalDate start, List<Pause> pauses, Progress progress) {
        var due = reckon(policy, unit, start, pauses);
        return new Reading(label, unit, due, progress.within(due.result()));
    }

    private Reckoning reckon(ClockPolicy policy, CountedIn unit, LocalDate start, List<Pause> pauses) {
        var fromThatDay = policy.firstDay() == FirstDay.THAT_DAY;
        return switch (unit) {
            case WORKING -> workingDays.after(start, policy.amount(), pauses);
            case CALENDAR ->
                fromThatDay
                        ? CalendarDays.beginningWith(start, policy.amount())
                        : CalendarDays.after(start, policy.amount(), pauses);
            case WEEKS ->
                fromThatDay
                        ? CalendarDays.weeksBeginningWith(start, policy.amount())
                        : CalendarDays.withinWeeksOf(start, policy.amount());
            case MONTHS -> CalendarDays.monthsStartingWith(start, policy.amount());
        };
    }
}
