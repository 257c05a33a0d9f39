package uk.answerable.meetings.quarterly.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;

/**
 * What is asked.
 *
 * @param topic the heading of its number, always public
 * @param wording as it is put
 * @param place where in the text of the report it is asked
 * @param measure code of the measure it is about, whose thread then shows it; null where it is about none
 */
public record RequestText(
        RequestKind kind,
        String topic,
        String wording,
        String place,
        @Nullable String measure) {

    /** Trimmed; refused with {@code INVALID_INPUT} for what is missing or too long. */
    Outcome<RequestText> check() {
        return Words.given("input.topic", topic, "say what it is about", Words.HEADING)
                .then(heading -> Words.given("input.wording", wording, "say what is asked", Words.TEXT)
                        .then(asked -> Words.given(
                                        "input.place", place, "say where in the report it is asked", Words.HEADING)
                                .map(where -> new RequestText(
                                        kind,
                                        heading,
                                        asked,
                                        where,
                                        measure == null || measure.isBlank() ? null : measure.strip()))));
    }
}
