package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Subgraphs in the first version's forms ({@code extend type}, external keys), whose entities lead in circles. */
class FederationOneTest {

    private final TestGraph graph = graph();

    private static TestGraph graph() {
        TestGraph graph = new TestGraph("old", "catalogue", "people");
        Map<String, Object> owner = object("__typename", "Owner", "email", "a@test", "nick", "Al");
        Map<String, Object> item = object("__typename", "Item", "id", "i", "name", "Thing", "owner", owner);
        graph.subgraph("catalogue")
                .field("Query.item", e -> item)
                .field("Query.any", e -> owner)
                .entity("Item", sent -> item)
                .entity("Owner", sent -> owner);
        graph.subgraph("people")
                .field("Query.owner", e -> object("email", "a@test", "items", List.of(object("id", "i"))))
                .entity(
                        "Owner",
                        sent -> object(
                                "email",
                                "a@test",
                                "items",
                                List.of(object("id", "i")),
                                "greeting",
                                "Hello " + sent.get("nick")))
                .field("Item.rank", e -> 1)
                .entity("Item", sent -> sent);
        return graph;
    }

    @Test
    void anExtendedTypeIsAnEntityLikeAnyOther() {
        String response = graph.json("{ item { name rank owner { greeting } } }");

        assertThat(response)
                .isEqualTo(
                        "{\"data\":{\"item\":{\"name\":\"Thing\",\"rank\":1,\"owner\":{\"greeting\":\"Hello Al\"}}}}");
        assertThat(graph.asked()).containsExactly("catalogue", "people");
    }

    @Test
    void entitiesMayLeadInACircle() {
        String response = graph.json("{ owner { items { owner { items { name rank owner { nick greeting } } } } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"owner\":{\"items\":[{\"owner\":{\"items\":[{\"name\":\"Thing\",\"rank\":1,"
                        + "\"owner\":{\"nick\":\"Al\",\"greeting\":\"Hello Al\"}}]}}]}}}");
        assertThat(graph.asked()).containsExactly("people", "catalogue", "people", "catalogue", "people");
    }

    @Test
    void membersOfAUnionAreCompletedEachItsWay() {
        String response = graph.json("{ any { ... on Owner { greeting } ... on Item { rank } } }");

        assertThat(response).isEqualTo("{\"data\":{\"any\":{\"greeting\":\"Hello Al\"}}}");
    }
}
