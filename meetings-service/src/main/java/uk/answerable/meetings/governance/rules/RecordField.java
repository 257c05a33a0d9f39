package uk.answerable.meetings.governance.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind, dated.
 *
 * @param name by which values are given
 * @param label shown
 * @param mandatory whether a record needs it
 * @param seenBy who reads it, of those who may see the record
 * @param choices of a choice
 * @param from first day on which values are taken; null for as far back as these records go
 * @param to last such day; null while they are
 */
public record RecordField(
        String name,
        String label,
        RecordFieldType type,
        boolean mandatory,
        RecordAudience seenBy,
        List<String> choices,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public RecordField {
        choices = List.copyOf(choices);
    }

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
