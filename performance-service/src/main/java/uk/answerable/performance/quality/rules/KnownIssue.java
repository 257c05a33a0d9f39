package uk.answerable.performance.quality.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something known to be wrong with figures of a force (FEATURES 252).
 *
 * @param effect what it does to the measures
 * @param measures codes, at least one
 * @param knownSince a month, as the source states it
 * @param fixExpected as the source states it: a month or a year; null where nothing is promised
 * @param fixedOn null while it is open
 */
public record KnownIssue(
        String code,
        String force,
        IssueKind kind,
        @Nullable String system,
        String what,
        String effect,
        List<String> measures,
        String knownSince,
        @Nullable String fixExpected,
        @Nullable LocalDate fixedOn,
        String source) {

    public KnownIssue {
        measures = List.copyOf(measures);
    }
}
