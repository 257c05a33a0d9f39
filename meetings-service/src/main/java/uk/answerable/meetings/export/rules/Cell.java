package uk.answerable.meetings.export.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell: words stay words, days stay days and numbers stay numbers in every form. */
public sealed interface Cell {

    /** As people read it. */
    String text();

    /** Words; empty where there are none, or none for this reader. */
    record Words(String text) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** A whole number. */
    record Count(long number) implements Cell {
        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    static Cell of(@Nullable String words) {
        return new Words(words == null ? "" : words);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Words("") : new Day(day);
    }
}
