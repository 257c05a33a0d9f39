package uk.answerable.performance.submission.rules;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a document's table, as it is to be read and cited.
 *
 * @param text the reading
 * @param raw what stands there
 * @param place where, within the document
 * @param note of the document on it; empty without
 * @param readersNote of somebody who looked; empty without
 * @param damage why it must not be read unconfirmed, in the user's words, or null
 */
public record CitedCell(
        String text,
        String raw,
        String place,
        String note,
        String readersNote,
        @Nullable String damage) {}
