package uk.answerable.performance.revision.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.revision.api.Revisions.RevisionConnection;

/** The revision report in the graph. */
@GraphQLApi
public class RevisionGraph {

    @Inject
    Revisions revisions;

    @Inject
    CallerOfToken token;

    @Query
    @Description("Figures of a force that are others at one moment than at an earlier one, with by how much and why.")
    public @NonNull Uni<RevisionConnection> revisions(
            @Name("force") @NonNull String force,
            @Name("from") @Description("Moment of the earlier edition.") @NonNull OffsetDateTime from,
            @Name("to") @Description("Moment of the later one.") @NonNull OffsetDateTime to,
            @Name("added") @Description("Whether new figures are wanted, too; no when left out.") @Nullable
                    Boolean added,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return revisions.between(
                token.scope(), force, from.toInstant(), to.toInstant(), Boolean.TRUE.equals(added), first, after);
    }
}
