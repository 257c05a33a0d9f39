package uk.answerable.portal.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in the style of GOV.UK ("Monday 16 March 2020", "10:30am", "midday"). */
public final class UkDates {

    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter ON_THE_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private UkDates() {}

    public static String withWeekday(LocalDate date) {
        return WITH_WEEKDAY.format(date);
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The day it was in London. */
    public static String day(OffsetDateTime moment) {
        return day(moment.atZoneSameInstant(HERE).toLocalDate());
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        return (time.getMinute() == 0 ? ON_THE_HOUR : TO_THE_MINUTE)
                .format(time)
                .toLowerCase(Locale.UK);
    }
}
