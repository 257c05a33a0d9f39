package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys that lead from one to another, and requirements that have requirements. */
class ChainsTest {

    private final TestGraph graph = graph();

    private static TestGraph graph() {
        TestGraph graph = new TestGraph("chains", "orders", "bridge", "warehouse", "billing", "customs", "depot");
        graph.subgraph("orders")
                .field("Query.orders", e -> Arrays.asList(object("number", "7", "note", "n"), null))
                .field("Query.parcel", e -> object("order", object("number", "7"), "box", object("code", "c")));
        graph.subgraph("bridge").entity("Order", sent -> object("number", "7", "uuid", "u7"));
        graph.subgraph("warehouse")
                .entity(
                        "Order",
                        sent -> object(
                                "uuid",
                                sent.get("uuid"),
                                "weight",
                                4,
                                "lines",
                                List.of(
                                        object("sku", "a", "kind", object("__typename", "Heavy", "kilos", 3)),
                                        object("sku", "b", "kind", object("__typename", "Light", "grams", 9)))));
        graph.subgraph("billing").entity("Order", ChainsTest::billed);
        graph.subgraph("customs")
                .field("Query.stamp", e -> object("id", "s"))
                .entity("Order", sent -> object("duty", (int) sent.get("freight") + 1));
        graph.subgraph("depot")
                .entity("Parcel", sent -> object("place", "shelf of " + sent.get("order") + sent.get("box")));
        return graph;
    }

    private static Object billed(Map<String, Object> sent) {
        Integer weight = (Integer) sent.get("weight");
        Integer duty = (Integer) sent.get("duty");
        return object("freight", weight == null ? null : weight * 10, "total", duty == null ? null : duty * 100);
    }

    @Test
    void aKeyIsFetchedWhereItCanBeHad() {
        String response = graph.json("{ orders { note weight } }");

        assertThat(response).isEqualTo("{\"data\":{\"orders\":[{\"note\":\"n\",\"weight\":4},null]}}");
        assertThat(graph.asked()).containsExactly("orders", "bridge", "warehouse");
        assertThat(graph.request("warehouse").variables())
                .isEqualTo(Map.of("r_e0", List.of(Map.of("__typename", "Order", "uuid", "u7"))));
    }

    @Test
    void aRequirementMayHaveRequirementsInOtherSubgraphs() {
        String response = graph.json("{ orders { total } }");

        assertThat(response).isEqualTo("{\"data\":{\"orders\":[{\"total\":4100},null]}}");
        assertThat(graph.asked()).containsExactly("orders", "bridge", "warehouse", "billing", "customs", "billing");
    }

    @Test
    void whatIsRequiredBelowATypeIsSentForThatTypeOnly() {
        graph.execute("{ orders { total } }");

        Map<?, ?> sent =
                (Map<?, ?>) ((List<?>) graph.requests.getLast().variables().get("r_e0")).getFirst();
        assertThat(TestGraph.text(sent.get("lines")))
                .isEqualTo("[{\"kind\":{\"__typename\":\"Heavy\",\"kilos\":3}},{\"kind\":{\"__typename\":\"Light\"}}]");
    }

    @Test
    void aFailureAlongTheChainIsToldAtTheFieldThatWasAskedFor() {
        graph.down("bridge");

        String response = graph.json("{ orders { note total } }");

        assertThat(response)
                .isEqualTo("{\"errors\":[{\"message\":\"The bridge service is not available.\","
                        + "\"path\":[\"orders\",0,\"total\"],"
                        + "\"extensions\":{\"code\":\"SUBGRAPH_UNAVAILABLE\",\"service\":\"bridge\"}}],"
                        + "\"data\":{\"orders\":[{\"note\":\"n\",\"total\":null},null]}}");
    }

    @Test
    void aNestedKeyIsSentAsItIsNested() {
        String response = graph.json("{ parcel { place } }");

        assertThat(response).isEqualTo("{\"data\":{\"parcel\":{\"place\":\"shelf of {number=7}{code=c}\"}}}");
        assertThat(graph.asked()).containsExactly("orders", "depot");
    }

    @Test
    void aKeyThatCannotBeResolvedStillGivesItself() {
        assertThat(graph.json("{ stamp { id } }")).isEqualTo("{\"data\":{\"stamp\":{\"id\":\"s\"}}}");
    }
}
