package uk.answerable.performance.recurring.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
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
import uk.answerable.performance.recurring.rules.RecurringState;
import uk.answerable.performance.recurring.store.RecurringStore;

/** The list of recurring exceptions in the graph, and how one leaves it. */
@GraphQLApi
public class RecurringGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    RecurringStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("Measures and areas of the force that keep being exceptional, for the force and its scrutineers.")
    public Uni<List<@NonNull RecurringExceptionConnection>> recurringExceptions(
            @Source List<PoliceForce> forces,
            @Name("state") @Description("Both when left out.") @Nullable RecurringState state,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var last = request.after().map(cursor -> last(cursor).orThrow()).orElse(null);
        var codes = forces.stream().map(PoliceForce::code).toList();
        return store.newest(scope, codes, state, last, request.rowsToRead())
                .map(pages -> pages.stream().map(rows -> page(rows, request)).toList());
    }

    private RecurringExceptionConnection page(
            List<uk.answerable.performance.recurring.rules.RecurringException> rows, PageRequest request) {
        var page = Page.cut(rows, request, row -> Cursor.of(row.id()));
        return new RecurringExceptionConnection(
                page.nodes().stream()
                        .map(row -> RecurringException.of(row, dictionary))
                        .toList(),
                PageInfo.of(page.pageInfo()));
    }

    private static Outcome<UUID> last(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst()));
    }

    @Mutation
    @Description("An analyst takes a recurring exception off the list, with the reason.")
    public @NonNull Uni<RecurringExceptionClearPayload> recurringExceptionClear(
            @Name("input") @NonNull RecurringExceptionClearInput input) {
        var scope = token.scope();
        var id = Ids.read(input.id());
        if (id.isEmpty()) {
            return Uni.createFrom()
                    .item(RecurringExceptionClearPayload.of(Outcome.refused(Refusal.ofField(
                            ProblemCode.NOT_FOUND, "input.id", "there is no such recurring exception"))));
        }
        return store.clear(
                        scope, id.get(), input.reason(), Optional.ofNullable(input.expectedVersion()), clock.instant())
                .map(outcome ->
                        RecurringExceptionClearPayload.of(outcome.map(row -> RecurringException.of(row, dictionary))));
    }
}
