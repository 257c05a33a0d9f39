package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the supergraph guards is not asked for on behalf of those who may not see it. */
class AccessTest {

    private record Known(Set<String> scopes, Set<String> policies) implements Access {

        @Override
        public boolean authenticated() {
            return true;
        }

        @Override
        public boolean hasScope(String scope) {
            return scopes.contains(scope);
        }

        @Override
        public boolean meets(String policy) {
            return policies.contains(policy);
        }
    }

    private static TestGraph graph(Access access) {
        TestGraph graph =
                new TestGraph(GatewayOptions.DEFAULTS.withAccess(context -> access), "alerts", "alerts", "people");
        graph.subgraph("alerts")
                .field("Query.alerts", e -> List.of(alert("a1"), alert("a2")))
                .field("Query.alert", e -> alert(e.getArgument("id")))
                .entity("Alert", sent -> alert((String) sent.get("id")));
        graph.subgraph("people")
                .field("Query.named", e -> List.of(person("p1")))
                .entity("Person", sent -> person((String) sent.get("id")));
        return graph;
    }

    private static Map<String, Object> alert(String id) {
        return object("id", id, "text", "Late", "owner", object("id", "p1"), "source", "a log", "closedBy", "someone");
    }

    private static Map<String, Object> person(String id) {
        return object("__typename", "Person", "id", id, "name", "P", "phone", "1", "home", object("street", "High"));
    }

    @Test
    void aStrangerIsNotEvenAskedFor() {
        TestGraph graph = graph(Access.ANONYMOUS);

        String response = graph.json("{ alerts { id source owner { phone } } }");

        assertThat(response)
                .isEqualTo("{\"errors\":[" + denied("[\"alerts\",0,\"source\"]") + ","
                        + denied("[\"alerts\",0,\"owner\",\"phone\"]") + ","
                        + denied("[\"alerts\",1,\"source\"]") + ","
                        + denied("[\"alerts\",1,\"owner\",\"phone\"]")
                        + "],\"data\":{\"alerts\":[{\"id\":\"a1\",\"source\":null,\"owner\":{\"phone\":null}},"
                        + "{\"id\":\"a2\",\"source\":null,\"owner\":{\"phone\":null}}]}}");
        assertThat(graph.asked()).containsExactly("alerts");
        assertThat(graph.request("alerts").query()).doesNotContain("source", "phone");
    }

    @Test
    void aGuardedFieldThatMustNotBeNullTakesItsObjectAlong() {
        TestGraph graph = graph(Access.ANONYMOUS);

        String response = graph.json("{ alert(id: \"a1\") { text closedBy } }");

        assertThat(response)
                .isEqualTo("{\"errors\":[" + denied("[\"alert\",\"closedBy\"]") + "],\"data\":{\"alert\":null}}");
    }

    @Test
    void oneOfTheListsOfScopesIsEnoughAndAllOfItIsNeeded() {
        String query = "{ alert(id: \"a1\") { source } }";

        assertThat(graph(new Known(Set.of("audit"), Set.of())).json(query)).contains("\"source\":\"a log\"");
        assertThat(graph(new Known(Set.of("alerts:read", "alerts:source"), Set.of()))
                        .json(query))
                .contains("\"source\":\"a log\"");
        assertThat(graph(new Known(Set.of("alerts:read"), Set.of())).json(query))
                .contains("\"source\":null");
    }

    @Test
    void aPolicyIsAskedByItsName() {
        String query = "{ alert(id: \"a1\") { owner { phone } } }";

        assertThat(graph(new Known(Set.of(), Set.of("own-office"))).json(query)).contains("\"phone\":\"1\"");
        assertThat(graph(new Known(Set.of(), Set.of())).json(query)).contains("\"phone\":null");
    }

    @Test
    void aGuardedTypeGuardsTheFieldsThatHoldItThroughInterfacesToo() {
        TestGraph graph = graph(Access.ANONYMOUS);

        String response = graph.json("{ named { name home { street } } }");

        assertThat(response)
                .isEqualTo("{\"errors\":[" + denied("[\"named\",0,\"home\"]")
                        + "],\"data\":{\"named\":[{\"name\":\"P\",\"home\":null}]}}");
        assertThat(graph.request("people").query()).doesNotContain("home");
    }

    @Test
    void aPlanIsNotSharedBetweenThoseWhoMayAndThoseWhoMayNot() {
        TestGraph graph = new TestGraph(
                GatewayOptions.DEFAULTS.withAccess(
                        context -> "known".equals(context) ? new Known(Set.of(), Set.of()) : Access.ANONYMOUS),
                "alerts",
                "alerts",
                "people");
        graph.subgraph("alerts").field("Query.alerts", e -> List.of(alert("a1")));
        GraphQlRequest request = GraphQlRequest.of("{ alerts { closedBy } }");

        String known = text(graph, request, "known");
        String stranger = text(graph, request, "stranger");

        assertThat(known).isEqualTo("{\"data\":{\"alerts\":[{\"closedBy\":\"someone\"}]}}");
        assertThat(stranger).contains("\"data\":null");
        assertThat(graph.gateway.cachedPlans()).isEqualTo(2);
    }

    private static String text(TestGraph graph, GraphQlRequest request, String context) {
        return TestGraph.text(
                graph.gateway.execute(request, context).toCompletableFuture().join());
    }

    private static String denied(String path) {
        return "{\"message\":\"You may not see this.\",\"path\":" + path
                + ",\"extensions\":{\"code\":\"UNAUTHORIZED_FIELD_OR_TYPE\"}}";
    }
}
