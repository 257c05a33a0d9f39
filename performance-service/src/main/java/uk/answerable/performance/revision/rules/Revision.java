package uk.answerable.performance.revision.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.series.rules.Change;

/**
 * A figure that is another at the later of two moments (FEATURES B2 151).
 *
 * @param before null for a figure that was not known then
 * @param reason of the latest correction, null for a figure that is new
 */
public record Revision(
        ObservationKey key,
        @Nullable Known before,
        Known after,
        @Nullable String reason) {

    /** Kinds of revision. */
    public enum RevisionKind {
        /** Known now and not then. */
        ADDED,
        /** Another value now. */
        REVISED
    }

    public RevisionKind kind() {
        return before == null ? RevisionKind.ADDED : RevisionKind.REVISED;
    }

    /** By how much; empty for a new figure and for words. */
    public Optional<Change> change() {
        var was = before;
        return was == null ? Optional.empty() : Change.between(after.value(), was.value());
    }
}
