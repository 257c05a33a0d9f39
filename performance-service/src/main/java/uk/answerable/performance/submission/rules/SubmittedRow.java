package uk.answerable.performance.submission.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.Vintage;

/**
 * A row that could be read.
 *
 * @param row line of the file
 * @param vintage what the source says beside the value
 * @param source reference into a document
 * @param note of the submitter, or null
 * @param reason why a published figure is corrected, or null
 */
public record SubmittedRow(
        long row,
        ObservationKey key,
        Value value,
        Vintage vintage,
        String source,
        @Nullable String note,
        @Nullable String reason) {}
