package uk.answerable.complaints.statistics.rules;

import java.util.Optional;

/**
 * Names a count: a measure, or one code of it.
 *
 * @param measure {@code decision}
 * @param code {@code RESOLVED}; empty for the measure as a whole, or where it has no codes
 */
public record CountKey(String measure, Optional<String> code) {

    /** Reads {@code measure} or {@code measure/code}. */
    public static CountKey parse(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? new CountKey(text, Optional.empty())
                : new CountKey(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    /** Whether a code of a measure belongs to it; {@code RESOLVED} and {@code RESOLVED LATE} to {@code RESOLVED}. */
    boolean holds(String ofMeasure, String ofCode) {
        return measure.equals(ofMeasure)
                && code.map(own -> ofCode.equals(own) || ofCode.startsWith(own + " "))
                        .orElse(true);
    }
}
