package uk.answerable.performance.signal.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.signal.rules.SignalState;
import uk.answerable.performance.signal.store.SignalStore;

/** Signals in the graph: found, looked at, raised or set aside. */
@GraphQLApi
public class SignalGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    SignalStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Query
    @Description("A signal by its id; null for one nobody knows or the caller may not see.")
    public Uni<@Nullable Signal> signal(@Name("id") @Id @NonNull String id) {
        return found(List.of(id)).map(List::getFirst);
    }

    @Resolver
    public Uni<List<@Nullable Signal>> signalsById(@Name("id") List<String> id) {
        return found(id);
    }

    private Uni<List<@Nullable Signal>> found(List<String> texts) {
        var scope = token.scope();
        var ids = texts.stream().map(Ids::read).toList();
        return store.find(scope, ids.stream().flatMap(Optional::stream).toList())
                .map(found -> {
                    var all = new ArrayList<@Nullable Signal>();
                    for (var id : ids) {
                        var seen = id.map(found::get).orElse(null);
                        all.add(seen == null ? null : Signal.of(seen, dictionary));
                    }
                    return all;
                });
    }

    @Description("Signals of the force's figures, the newest first; the public sees those raised of published figures.")
    public Uni<List<@NonNull SignalConnection>> signals(
            @Source List<PoliceForce> forces,
            @Name("state") @Nullable SignalState state,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var last = request.after().map(cursor -> last(cursor).orThrow()).orElse(null);
        var codes = forces.stream().map(PoliceForce::code).toList();
        return store.newest(scope, codes, state, last, request.rowsToRead())
                .map(pages -> pages.stream().map(rows -> page(rows, request)).toList());
    }

    private SignalConnection page(List<SignalStore.Seen> rows, PageRequest request) {
        var page = Page.cut(rows, request, seen -> Cursor.of(seen.signal().id()));
        return new SignalConnection(
                page.nodes().stream().map(seen -> Signal.of(seen, dictionary)).toList(), PageInfo.of(page.pageInfo()));
    }

    private static Outcome<UUID> last(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst()));
    }

    @Mutation
    @Description("An analyst's decision whether a signal goes on towards an agenda.")
    public Uni<@NonNull SignalTriagePayload> signalTriage(@Name("input") @NonNull SignalTriageInput input) {
        var scope = token.scope();
        var id = Ids.read(input.id());
        if (id.isEmpty()) {
            return Uni.createFrom()
                    .item(SignalTriagePayload.of(Outcome.refused(
                            Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such signal"))));
        }
        return store.triage(
                        scope,
                        id.get(),
                        input.decision() == SignalTriageInput.SignalDecision.RAISE,
                        input.reason(),
                        Optional.ofNullable(input.expectedVersion()),
                        clock.instant())
                .map(outcome -> SignalTriagePayload.of(outcome.map(seen -> Signal.of(seen, dictionary))));
    }
}
