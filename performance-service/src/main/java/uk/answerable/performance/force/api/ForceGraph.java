package uk.answerable.performance.force.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.performance.area.api.Area;
import uk.answerable.performance.area.api.AreaConnection;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.graph.api.CodePages;

/** Forces and their areas in the graph. */
@GraphQLApi
@Link(
        url = "https://specs.apollo.dev/federation/v2.9",
        _import = {@Import(name = "@key"), @Import(name = "@shareable"), @Import(name = "FieldSet")})
public class ForceGraph {

    @Inject
    Dictionary dictionary;

    @Query
    @Description("A force by its code (warwickshire, west-mercia); null for a code nobody knows.")
    public Uni<@Nullable PoliceForce> force(@Name("code") @NonNull String code) {
        return Uni.createFrom().item(find(code));
    }

    @Query
    @Description("The 43 territorial forces, by code.")
    public @NonNull Uni<List<@NonNull PoliceForce>> forces() {
        return Uni.createFrom()
                .item(dictionary.forces().stream().map(PoliceForce::of).toList());
    }

    @Resolver
    public Uni<List<@Nullable PoliceForce>> forcesByCode(@Name("code") List<String> code) {
        var forces = new ArrayList<@Nullable PoliceForce>();
        code.forEach(one -> forces.add(find(one)));
        return Uni.createFrom().item(forces);
    }

    @Description("The force as a whole and its parts, by code.")
    public Uni<List<@NonNull AreaConnection>> areas(
            @Source List<PoliceForce> forces,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return Uni.createFrom()
                .item(() ->
                        forces.stream().map(force -> areas(force, first, after)).toList());
    }

    private AreaConnection areas(PoliceForce force, @Nullable Integer first, @Nullable String after) {
        var page = CodePages.cut(dictionary.areasOf(force.code()), area -> area.code(), first, after)
                .orThrow();
        return new AreaConnection(page.nodes().stream().map(Area::of).toList(), PageInfo.of(page.pageInfo()));
    }

    private @Nullable PoliceForce find(String code) {
        return dictionary.force(code).map(PoliceForce::of).orElse(null);
    }
}
