package uk.answerable.performance.revision.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.revision.rules.Revision;
import uk.answerable.performance.revision.rules.Revision.RevisionKind;
import uk.answerable.performance.series.rules.Change;

/** A revision as the graph shows it. */
@Description("A figure that is another at the later of two moments.")
public record RevisedFigure(
        @NonNull RevisionKind kind,
        @NonNull String measure,
        @NonNull String area,
        @NonNull String statistic,
        @NonNull String period,

        @Nullable @Description("As printed at the earlier moment; null when it was not known.")
        String before,

        @NonNull String after,
        int version,

        @Nullable @Description("By how much; null for new figures and for words.")
        String change,

        @Nullable String reason,
        @NonNull String source) {

    static RevisedFigure of(Revision revision) {
        var before = revision.before();
        var key = revision.key();
        return new RevisedFigure(
                revision.kind(),
                key.measure(),
                key.area(),
                key.statistic(),
                key.period().label(),
                before == null ? null : before.value().printed(),
                revision.after().value().printed(),
                revision.after().version(),
                revision.change().map(Change::printed).orElse(null),
                revision.reason(),
                revision.after().source());
    }
}
