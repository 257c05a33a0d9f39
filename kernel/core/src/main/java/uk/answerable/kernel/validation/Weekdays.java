package uk.answerable.kernel.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A printed weekday against its date. */
public final class Weekdays {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Weekdays() {}

    /** @param what is dated, as a sentence begins with it ("the meeting") */
    public static Optional<Finding> check(String what, LocalDate date, DayOfWeek printed) {
        return printed == date.getDayOfWeek()
                ? Optional.empty()
                : Optional.of(new Finding(
                        name(printed),
                        "%s is printed as %s, but %s is a %s"
                                .formatted(what, name(printed), date.format(PRINTED), name(date.getDayOfWeek()))));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
