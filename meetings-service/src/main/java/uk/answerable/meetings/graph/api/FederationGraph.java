package uk.answerable.meetings.graph.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;

/** Links the federation specification, and steps in where another service's entity enters this graph. */
@GraphQLApi
@Link(
        url = "https://specs.apollo.dev/federation/v2.9",
        _import = {@Import(name = "@key"), @Import(name = "@shareable"), @Import(name = "FieldSet")})
public class FederationGraph {

    @Resolver
    public Uni<List<PoliceForce>> policeForces(@Name("code") List<String> code) {
        return Uni.createFrom().item(code.stream().map(PoliceForce::new).toList());
    }

    @Resolver
    public Uni<List<Measure>> measures(@Name("code") List<String> code) {
        return Uni.createFrom().item(code.stream().map(Measure::new).toList());
    }

    @Resolver
    public Uni<List<Inspection>> inspections(@Name("id") List<String> id) {
        return Uni.createFrom().item(id.stream().map(Inspection::new).toList());
    }
}
