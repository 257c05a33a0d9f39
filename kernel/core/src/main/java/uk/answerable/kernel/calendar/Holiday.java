package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A weekday on which nobody works.
 *
 * @param date the day that is free (the substitute day where the holiday itself falls on a weekend)
 * @param name as it is called
 * @param announcedOn of a day proclaimed or moved for one year only; before it nobody could reckon with it
 */
public record Holiday(LocalDate date, String name, Optional<LocalDate> announcedOn) {}
