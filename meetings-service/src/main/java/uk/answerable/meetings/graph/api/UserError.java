package uk.answerable.meetings.graph.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Refusal;

/** Why a mutation was refused; every service has the same. */
@Shareable
public record UserError(
        @NonNull String code,
        @Nullable String field,
        @NonNull String message) {

    public static UserError of(Refusal refusal) {
        return new UserError(refusal.code().name(), refusal.field(), refusal.message());
    }
}
