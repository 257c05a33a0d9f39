package uk.answerable.meetings.aid.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/**
 * What records come to.
 *
 * @param record it is about; of several the newest
 * @param message in the user's words, with the figures it rests on
 */
public record Aid(AidKind kind, UUID record, String message) {

    /** One kind after the other. */
    public static final Comparator<Aid> IN_ORDER =
            Comparator.comparing(Aid::kind).thenComparing(aid -> aid.record().toString());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
