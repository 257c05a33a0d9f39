package uk.answerable.meetings.action.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due, as its source states it. What cannot become overdue has a gap, and the gap is shown.
 *
 * @param form how it is stated
 * @param date the day, where one is stated
 * @param text the source's words; empty for none
 */
public record Due(DueForm form, @Nullable LocalDate date, String text) {

    private static final String NO_DATE = "no due date was set";
    private static final Pattern MEETING = Pattern.compile("\\b(meeting|panel|board)\\b");

    /** Reads a source's words. */
    public static Due parse(String words) {
        var text = words.strip();
        try {
            return new Due(DueForm.DATE, LocalDate.parse(text), text);
        } catch (DateTimeParseException notADate) {
            return new Due(form(text.toLowerCase(Locale.ROOT)), null, text);
        }
    }

    private static DueForm form(String words) {
        if (words.isEmpty()) {
            return DueForm.NONE;
        }
        if (words.contains("season")) {
            return DueForm.SEASON;
        }
        if (words.equals("ongoing")) {
            return DueForm.ONGOING;
        }
        if (words.startsWith("when complete")) {
            return DueForm.WHEN_COMPLETE;
        }
        return MEETING.matcher(words).find() ? DueForm.MEETING : DueForm.EVENT;
    }

    /** What is missing, or null where a date or a meeting holds the owner to something. */
    public @Nullable String gap() {
        return switch (form) {
            case DATE, MEETING -> null;
            case NONE, SEASON, WHEN_COMPLETE, ONGOING, EVENT -> NO_DATE;
        };
    }

    /** What the source's words offer in place of a date, or null: "before season" is read as "before the season". */
    public @Nullable String offered() {
        if (gap() == null || text.isEmpty()) {
            return null;
        }
        return form == DueForm.SEASON ? text.replaceFirst("(?i)before season", "before the season") : text;
    }
}
