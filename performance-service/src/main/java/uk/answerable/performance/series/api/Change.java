package uk.answerable.performance.series.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.series.rules.ChangeKind;

/** A change as the graph shows it. */
@Description("How far a figure moved: +10.4%, -1pp, or not applicable from zero.")
public record Change(
        @NonNull String printed,
        @NonNull ChangeKind kind,
        @Nullable BigDecimal amount) {

    static @Nullable Change of(uk.answerable.performance.series.rules.@Nullable Change change) {
        return change == null ? null : new Change(change.printed(), change.kind(), change.amount());
    }
}
