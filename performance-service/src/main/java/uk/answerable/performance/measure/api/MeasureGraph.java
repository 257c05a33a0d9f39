package uk.answerable.performance.measure.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.graph.api.CodePages;

/** The measure dictionary in the graph. */
@GraphQLApi
public class MeasureGraph {

    @Inject
    Dictionary dictionary;

    @Query
    @Description("A measure by its code; null for a code nobody knows.")
    public Uni<@Nullable Measure> measure(@Name("code") @NonNull String code) {
        return Uni.createFrom().item(find(code));
    }

    @Query
    @Description("All measures, by code.")
    public @NonNull Uni<MeasureConnection> measures(
            @Name("first") @Nullable Integer first, @Name("after") @Nullable String after) {
        return Uni.createFrom().item(() -> {
            var page = CodePages.cut(dictionary.measures(), measure -> measure.code(), first, after)
                    .orThrow();
            return new MeasureConnection(page.nodes().stream().map(Measure::of).toList(), PageInfo.of(page.pageInfo()));
        });
    }

    @Resolver
    public Uni<List<@Nullable Measure>> measuresByCode(@Name("code") List<String> code) {
        var measures = new ArrayList<@Nullable Measure>();
        code.forEach(one -> measures.add(find(one)));
        return Uni.createFrom().item(measures);
    }

    private @Nullable Measure find(String code) {
        return dictionary.measure(code).map(Measure::of).orElse(null);
    }
}
