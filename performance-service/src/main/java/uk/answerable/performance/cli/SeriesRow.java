package uk.answerable.performance.cli;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of series.
 *
 * @param row of the file, the heading is 1
 * @param type what kind of series it is; not used
 * @param values oldest first, null where a period has no value
 */
record SeriesRow(long row, String id, String type, Part part, List<@Nullable Double> values) {

    SeriesRow {
        values = Collections.unmodifiableList(values);
    }

    /** What the values are for. */
    enum Part {
        /** The history. */
        TRAIN,
        /** What happened afterwards; no forecast ever reads it. */
        TEST
    }
}
