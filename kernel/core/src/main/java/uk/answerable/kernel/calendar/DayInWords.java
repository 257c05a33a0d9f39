package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: Monday 3 February 2020. */
final class DayInWords {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    static String of(LocalDate day) {
        return FORM.format(day);
    }
}
