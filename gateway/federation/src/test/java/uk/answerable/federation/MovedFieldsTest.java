package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fields that moved from one subgraph to another, at once or for a share of requests ({@code @override}). */
class MovedFieldsTest {

    private static Map<?, ?> source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static TestGraph moves(GatewayOptions options) {
        TestGraph graph = new TestGraph(options, "moves", "new", "old", "titles");
        Map<String, Object> entry = object("__typename", "Entry", "id", "e", "at", "new", "size", 4);
        graph.subgraph("new")
                .field("Query.feed", e -> List.of(entry))
                .field("Query.nowFeed", e -> List.of(entry))
                .field("Entry.at", e -> "new")
                .field("Entry.label", e -> "new label")
                .field("Entry.stamp", e -> "new stamp")
                .field("Entry.tax", e -> ((Number) source(e).get("price")).doubleValue() / 10)
                .entity("Entry", sent -> sent);
        graph.subgraph("old")
                .field("Query.feed", e -> List.of())
                .field("Query.oldFeed", e -> List.of(entry))
                .field("Query.pieces", e -> List.of(entry))
                .field("Entry.at", e -> "old")
                .field("Entry.label", e -> "old label")
                .field("Entry.stamp", e -> "old stamp")
                .field("Entry.price", e -> 20.0)
                .field("Entry.shout", e -> source(e).get("title") + "!")
                .entity("Entry", sent -> sent);
        graph.subgraph("titles").rows("Entry", object("title", "T"));
        return graph;
    }

    @Test
    void aMovedFieldComesFromWhereItIsNow() {
        TestGraph graph = moves(GatewayOptions.DEFAULTS);

        assertThat(graph.json("{ feed { at } }")).isEqualTo("{\"data\":{\"feed\":[{\"at\":\"new\"}]}}");
        assertThat(graph.asked()).containsExactly("new");
        assertThat(graph.json("{ oldFeed { id at } pieces { at } }"))
                .isEqualTo("{\"data\":{\"oldFeed\":[{\"id\":\"e\",\"at\":\"new\"}],\"pieces\":[{\"at\":\"new\"}]}}");
        assertThat(graph.asked()).containsExactly("new", "old", "new");
    }

    @Test
    void aFieldMovedFromASubgraphThatIsGoneIsAnsweredAsAnyOther() {
        TestGraph graph = moves(GatewayOptions.DEFAULTS);

        assertThat(graph.json("{ nowFeed { size } }")).isEqualTo("{\"data\":{\"nowFeed\":[{\"size\":4}]}}");
        assertThat(graph.asked()).containsExactly("new");
    }

    @Test
    void movedFieldsAndRequirementsGoTogether() {
        TestGraph graph = moves(GatewayOptions.DEFAULTS);

        assertThat(graph.json("{ feed { at tax shout price } }"))
                .isEqualTo("{\"data\":{\"feed\":[{\"at\":\"new\",\"tax\":2.0,\"shout\":\"T!\",\"price\":20.0}]}}");
        assertThat(graph.asked()).containsExactlyInAnyOrder("new", "old", "titles", "new", "old");
    }

    @Test
    void aFieldMovesForAShareOfRequests() {
        TestGraph graph = moves(GatewayOptions.DEFAULTS);

        assertThat(graph.json("{ oldFeed { label stamp } }"))
                .isEqualTo("{\"data\":{\"oldFeed\":[{\"label\":\"new label\",\"stamp\":\"old stamp\"}]}}");
    }

    @Test
    void aLabelOfOnesOwnMovesAFieldAsTheServerSays() {
        TestGraph graph = moves(GatewayOptions.DEFAULTS.withOverrideLabels(Set.of("beta")::contains));

        assertThat(graph.json("{ oldFeed { label stamp } }"))
                .isEqualTo("{\"data\":{\"oldFeed\":[{\"label\":\"old label\",\"stamp\":\"new stamp\"}]}}");
    }

    @Test
    void aShareIsAShare() {
        int on = 0;
        for (int i = 0; i < 10_000; i++) {
            on += GatewayOptions.byPercent("percent(25)") ? 1 : 0;
        }

        assertThat(on).isBetween(2_200, 2_800);
        assertThat(GatewayOptions.byPercent("percent(0)")).isFalse();
        assertThat(GatewayOptions.byPercent("percent(100)")).isTrue();
        assertThat(GatewayOptions.byPercent("percent(many)")).isFalse();
        assertThat(GatewayOptions.byPercent("beta")).isFalse();
    }
}
