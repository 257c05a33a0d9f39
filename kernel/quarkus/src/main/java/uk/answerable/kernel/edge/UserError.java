package uk.answerable.kernel.edge;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Refusal;

/**
 * Why a mutation was refused, in its payload.
 *
 * @param code from the one list
 * @param field path of the input field, or null when it concerns the whole
 * @param message in the user's words
 */
@Shareable
@Description("Why a mutation was refused.")
public record UserError(
        @NonNull String code,
        @Nullable String field,
        @NonNull String message) {

    public static UserError of(Refusal refusal) {
        return new UserError(refusal.code().name(), refusal.field(), refusal.message());
    }
}
