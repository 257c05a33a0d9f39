package uk.answerable.performance.measure.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.measure.rules.MeasureSearch;
import uk.answerable.performance.measure.store.MeasureNames;

/** Finding a measure by what people call it. It is in memory: no store is asked. */
@GraphQLApi
public class MeasureSearchGraph {

    @Inject
    MeasureNames names;

    @Query
    @Description(
            "Measures whose label, code or another name has words that begin with each word of text; nearest first.")
    public @NonNull Uni<MeasureConnection> searchMeasures(
            @Name("text") @NonNull String text,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return Uni.createFrom().item(() -> {
            var request = PageRequest.of(first, after).orThrow();
            var found = MeasureSearch.of(text).orThrow().in(names.all());
            var page = Page.cut(rest(found, request).orThrow(), request, measure -> Cursor.of(measure.code()));
            return new MeasureConnection(page.nodes().stream().map(Measure::of).toList(), PageInfo.of(page.pageInfo()));
        });
    }

    /** What follows the measure the cursor names; refused with {@code INVALID_CURSOR} where that was not found. */
    private static Outcome<List<uk.answerable.performance.measure.rules.Measure>> rest(
            List<uk.answerable.performance.measure.rules.Measure> found, PageRequest request) {
        int from = 0;
        if (request.after().isPresent()) {
            var code = request.after().get().key().getFirst();
            var codes = found.stream().map(measure -> measure.code()).toList();
            if (!codes.contains(code)) {
                return Cursor.refusal();
            }
            from = codes.indexOf(code) + 1;
        }
        return Outcome.done(
                found.stream().skip(from).limit(request.rowsToRead()).toList());
    }
}
