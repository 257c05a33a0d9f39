package uk.answerable.meetings.crosswalk.rules;

import java.util.List;
import java.util.Objects;

/** The reviewed rows that tie topics in words to measure codes (crosswalk.csv). */
public record Crosswalk(List<CrosswalkRow> rows) {

    public Crosswalk {
        rows = List.copyOf(rows);
    }

    /** Measures of a subject; empty when it was reviewed and none fits. */
    public List<String> measures(SubjectKind kind, String subject) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.subject().equals(subject))
                .map(CrosswalkRow::measure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether somebody judged the subject at all. */
    public boolean reviewed(SubjectKind kind, String subject) {
        return rows.stream().anyMatch(row -> row.kind() == kind && row.subject().equals(subject));
    }
}
