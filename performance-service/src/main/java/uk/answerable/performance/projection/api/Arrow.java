package uk.answerable.performance.projection.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.projection.rules.Direction;

/** A direction as the graph shows it. */
@Description("One of five arrows, with the words that stand for it.")
public record Arrow(
        @NonNull Direction direction,
        @NonNull String symbol,
        @NonNull String words) {

    static @Nullable Arrow of(@Nullable Direction direction) {
        return direction == null ? null : new Arrow(direction, direction.arrow(), direction.words());
    }
}
