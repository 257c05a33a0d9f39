package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day the deadlines of a report are counted from: its publication, by convention (RULES F).
 *
 * @param day null when it cannot be told
 * @param words which day it is, or why there is none
 */
public record CountedFrom(@Nullable LocalDate day, String words) {

    /**
     * Of what is known.
     *
     * @param stated another day the register gives, with {@code reason}; wins when the report names no day
     */
    public static CountedFrom of(@Nullable StatedDate published, @Nullable LocalDate stated, @Nullable String reason) {
        if (published != null && published.isDay()) {
            return new CountedFrom(published.last(), "Counted from the day of publication");
        }
        if (stated != null) {
            return new CountedFrom(stated, reason == null ? "Counted from the day in the register" : reason);
        }
        if (published != null && !published.isYear()) {
            return new CountedFrom(
                    published.last(), "The report names the month of publication only; its last day is assumed");
        }
        return new CountedFrom(null, "The day of publication is not known");
    }
}
