package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.ObservationKey;

/**
 * What a file that could be read changes.
 *
 * @param added figures of which nothing was held
 * @param corrections figures that are other now, with a reason
 * @param unchanged rows that say what is held already
 * @param unpublished held figures of those rows that are not public yet
 * @param errors figures that are other now without a reason
 */
public record Decision(
        List<SubmittedRow> added,
        List<Correction> corrections,
        int unchanged,
        List<Held> unpublished,
        List<RowError> errors) {

    public Decision {
        added = List.copyOf(added);
        corrections = List.copyOf(corrections);
        unpublished = List.copyOf(unpublished);
        errors = List.copyOf(errors);
    }

    /** A later version of a figure. */
    public record Correction(SubmittedRow row, Held held, String reason) {}

    /**
     * Compares the rows with what is held (DESIGN, Time has three dimensions: a correction has a reason).
     *
     * @param reason for the whole file, or null; a row's own goes first
     */
    public static Decision of(List<SubmittedRow> rows, Map<ObservationKey, Held> held, @Nullable String reason) {
        var added = new ArrayList<SubmittedRow>();
        var corrections = new ArrayList<Correction>();
        var unpublished = new ArrayList<Held>();
        var errors = new ArrayList<RowError>();
        int unchanged = 0;
        for (var row : rows) {
            var known = held.get(row.key());
            var why = row.reason() == null ? reason : row.reason();
            if (known == null) {
                added.add(row);
            } else if (known.value().saysTheSameAs(row.value())) {
                unchanged++;
                if (!known.published()) {
                    unpublished.add(known);
                }
            } else if (why != null && !why.isBlank()) {
                corrections.add(new Correction(row, known, why.strip()));
            } else {
                errors.add(withoutReason(row, known));
            }
        }
        return new Decision(added, corrections, unchanged, unpublished, errors);
    }

    private static RowError withoutReason(SubmittedRow row, Held known) {
        return new RowError(
                row.row(),
                Column.VALUE.heading(),
                row.value().printed(),
                "a correction of a %s figure (%s, version %d) without a reason; give one in the reason column or parameter"
                        .formatted(
                                known.published() ? "published" : "held",
                                known.value().printed(),
                                known.version()));
    }

    public boolean changesNothing() {
        return added.isEmpty() && corrections.isEmpty();
    }
}
