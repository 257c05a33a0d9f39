package uk.answerable.meetings.meeting.api;

import java.time.Month;

/** A month of the year in the graph. */
public enum CalendarMonth {
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER;

    Month month() {
        return Month.valueOf(name());
    }
}
