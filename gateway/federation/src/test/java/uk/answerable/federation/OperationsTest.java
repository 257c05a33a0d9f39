package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mutations in their order; what clients write around fields: directives, conditions, type names. */
class OperationsTest {

    private static Map<?, ?> source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    @Test
    void mutationsRunInTheirOrderWhicheverSubgraphsHaveThem() {
        int[] sum = {0};
        TestGraph graph = new TestGraph("orders", "a", "b", "c");
        graph.threads = task -> new Thread(task).start();
        graph.subgraph("a")
                .field("Mutation.times", e -> sum[0] *= e.<Integer>getArgument("by"))
                .field("Mutation.group", e -> object("id", "g"))
                .field("Mutation.item", e -> object("id", "i", "name", e.getArgument("name"), "price", 600.0))
                .rows("Group", object("id", "g"));
        graph.subgraph("b")
                .field("Mutation.plus", e -> sum[0] += e.<Integer>getArgument("n"))
                .field("Mutation.group", e -> object("id", "g", "name", e.getArgument("name")))
                .field("Item.dear", e -> ((Number) source(e).get("price")).doubleValue() > 500)
                .rows("Group", object("id", "g", "name", "found"))
                .entity("Item", sent -> sent);
        graph.subgraph("c").field("Mutation.reset", e -> {
            int was = sum[0];
            sum[0] = 0;
            return was;
        });

        assertThat(graph.json("mutation { five: plus(n: 5) ten: times(by: 2) twelve: plus(n: 2) last: reset "
                        + "item(name: \"new\") { name dear } one: plus(n: 1) }"))
                .isEqualTo("{\"data\":{\"five\":5,\"ten\":10,\"twelve\":12,\"last\":12,"
                        + "\"item\":{\"name\":\"new\",\"dear\":true},\"one\":1}}");
        assertThat(graph.asked()).containsExactly("b", "a", "b", "c", "a", "b", "b");
    }

    @Test
    void aSharedMutationIsDoneOnce() {
        List<String> done = new ArrayList<>();
        TestGraph graph = new TestGraph("orders", "a", "b", "c");
        graph.subgraph("a").field("Mutation.group", e -> {
            done.add("a");
            return object("id", "g");
        });
        graph.subgraph("b")
                .field("Mutation.group", e -> {
                    done.add("b");
                    return object("id", "g", "name", e.getArgument("name"));
                })
                .rows("Group", object("id", "g", "name", "found"));

        assertThat(graph.json("mutation { group(name: \"G\") { id name } plus: __typename }"))
                .isEqualTo("{\"data\":{\"group\":{\"id\":\"g\",\"name\":\"G\"},\"plus\":\"Mutation\"}}");
        assertThat(done).containsExactly("b");
    }

    @Test
    void aSubgraphsDirectiveMayStandInAnOperation() {
        TestGraph graph = Shop.open();
        graph.gateway.swap(Supergraph.parse(TestGraph.supergraph("shop")
                + " directive @cached(seconds: Int! = 5, hidden: Int @inaccessible) on FIELD | OBJECT"
                + " directive @inner on FIELD_DEFINITION"));

        assertThat(graph.json("{ ping @cached again: ping @cached(seconds: 9) }"))
                .isEqualTo("{\"data\":{\"ping\":\"pong\",\"again\":\"pong\"}}");
        assertThat(graph.request("products").query()).doesNotContain("cached");
        assertThat(graph.json("{ ping @cached(hidden: 1) }")).contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(graph.json("{ ping @inner }")).contains("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void onlyTypenamesAreAskedOfNobodyAtTheRootAndOfOneSubgraphBelow() {
        TestGraph graph = Shop.open();

        assertThat(graph.json("{ __typename t: __typename }"))
                .isEqualTo("{\"data\":{\"__typename\":\"Query\",\"t\":\"Query\"}}");
        assertThat(graph.asked()).isEmpty();
        assertThat(graph.json(
                        "{ named { __typename t: __typename ... on Product { p: __typename } } me { __typename } }"))
                .isEqualTo("{\"data\":{\"named\":[{\"__typename\":\"Product\",\"t\":\"Product\",\"p\":\"Product\"},"
                        + "{\"__typename\":\"Bundle\",\"t\":\"Bundle\"}],\"me\":{\"__typename\":\"User\"}}}");
        assertThat(graph.asked()).containsExactlyInAnyOrder("products", "users");
    }

    @Test
    void conditionsHoldWhereTheyStandAndBelow() {
        TestGraph graph = Shop.open();
        String query = "query($no: Boolean = false, $yes: Boolean!) { product(id: \"1\") { name "
                + "stock @include(if: $no) ... @include(if: $yes) { score @skip(if: $no) box @skip(if: $yes) "
                + "...E @include(if: $no) } } } fragment E on Product { estimate }";

        assertThat(graph.json(query, Map.of("yes", true)))
                .isEqualTo("{\"data\":{\"product\":{\"name\":\"Table\",\"score\":4.5}}}");
        assertThat(graph.asked()).containsExactly("products", "reviews");
        assertThat(graph.json("{ product(id: \"1\") @skip(if: true) { name } ping @include(if: false) }"))
                .isEqualTo("{\"data\":{}}");
        assertThat(graph.asked()).hasSize(2);
    }
}
