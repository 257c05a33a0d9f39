package uk.answerable.meetings.aid.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.aid.rules.AidKind;
import uk.answerable.meetings.aid.store.AidStore;

/** Aids in the graph. */
@GraphQLApi
public class AidGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final AidStore store;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    AidGraph(AidStore store, CallerOfToken token, Clock clock) {
        this.store = store;
        this.token = token;
        this.clock = clock;
    }

    @Description("What the records of a force come to today, of those whose reviews the caller may know: escalations,"
            + " leads that differ, visits overdue, exceptions that wait, gaps in targets, shares abstracted.")
    @Query
    public Uni<GovernanceAidConnection> governanceAids(
            @Name("force") @NonNull String force,
            @Name("kinds") @Nullable List<@Nullable AidKind> kinds,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var wanted = kinds == null
                ? Set.<AidKind>of()
                : kinds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return store.page(
                        token.scope(),
                        force,
                        wanted,
                        LocalDate.ofInstant(clock.instant(), HERE),
                        PageRequest.of(first, after).orThrow())
                .map(GovernanceAidConnection::of);
    }
}
