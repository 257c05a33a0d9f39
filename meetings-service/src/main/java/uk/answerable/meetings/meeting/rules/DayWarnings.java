package uk.answerable.meetings.meeting.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.answerable.kernel.calendar.WorkingDays;

/** What the officer of a body should know of a day before a meeting is held on it. None of it forbids the day. */
public final class DayWarnings {

    private final List<PreElectionPeriod> periods;
    private final WorkingDays calendar;

    /**
     * Takes what it looks at.
     *
     * @param periods pre-election periods of every force
     * @param calendar of working days
     */
    public DayWarnings(List<PreElectionPeriod> periods, WorkingDays calendar) {
        this.periods = List.copyOf(periods);
        this.calendar = calendar;
    }

    /** A weekend or bank holiday, and a pre-election period of the force's area. */
    public List<String> of(LocalDate day, String force) {
        var warnings = new ArrayList<String>();
        if (!calendar.isWorkingDay(day)) {
            warnings.add("%s is no working day".formatted(day));
        }
        periods.stream()
                .filter(period -> period.covers(force, day))
                .map(period -> "%s is in the pre-election period, %s to %s (%s)"
                        .formatted(day, period.starts(), period.ends(), period.election()))
                .forEach(warnings::add);
        return List.copyOf(warnings);
    }

    /** The pre-election periods of a force's area, in order. */
    public List<PreElectionPeriod> periodsOf(String force) {
        return periods.stream().filter(period -> period.force().equals(force)).toList();
    }
}
