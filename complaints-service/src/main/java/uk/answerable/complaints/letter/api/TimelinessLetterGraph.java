package uk.answerable.complaints.letter.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.letter.store.TimelinessRegister;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;

/** Letters on long investigations: the register of those written, and the list of those due. */
@GraphQLApi
public class TimelinessLetterGraph {

    @Inject
    TimelinessRegister register;

    @Inject
    CallerOfToken token;

    @Query
    @Description("The register of letters on a force's long investigations, the last written first.")
    public Uni<TimelinessLetterConnection> timelinessLetters(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return register.written(
                        token.scope(), force, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(TimelinessLetterView::of))
                .map(page -> new TimelinessLetterConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }

    @Query
    @Description("Letters on long investigations that are due, the longest first; for the office that writes them.")
    public Uni<TimelinessLetterDueConnection> timelinessLettersDue(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return register.due(token.scope(), force, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(TimelinessLetterDueView::of))
                .map(page -> new TimelinessLetterDueConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }
}
