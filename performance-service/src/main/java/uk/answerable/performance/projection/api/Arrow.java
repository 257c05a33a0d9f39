package uk.answerable.performance.projection.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.projection.rules.ArrowDirection;

/** A direction as the graph shows it. */
@Description("One of five arrows, with the words that stand for it.")
public record Arrow(
        @NonNull ArrowDirection direction,
        @NonNull String symbol,
        @NonNull String words) {

    static @Nullable Arrow of(@Nullable ArrowDirection direction) {
        return direction == null ? null : new Arrow(direction, direction.arrow(), direction.words());
    }
}
