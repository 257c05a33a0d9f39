package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Value types that no subgraph has whole, promised and moved fields, and types that share names but not shapes. */
class ShapesTest {

    private final TestGraph graph = graph();

    private static TestGraph graph() {
        TestGraph graph = new TestGraph("shapes", "left", "right", "third");
        graph.subgraph("left")
                .field("Query.box", e -> object("label", "L", "inner", object("a", 1, "both", 3)))
                .field(
                        "Query.things",
                        e -> List.of(
                                object("__typename", "Coin", "id", "c", "worth", object("amount", 5)),
                                object("__typename", "Stamp", "id", null, "worth", object("amount", null))))
                .field("Query.media", e -> object("__typename", "Film", "id", "f", "author", object("id", "p")))
                .field(
                        "Query.shelf",
                        e -> object(
                                "books", List.of(object("id", "b")),
                                "top", object("id", "b", "title", "Promised"),
                                "any", object("__typename", "Book", "id", "b", "title", "Promised too")))
                .entity("Book", sent -> object("id", sent.get("id"), "author", object("id", "p")))
                .entity("Film", sent -> object("id", sent.get("id"), "author", object("id", "p")));
        graph.subgraph("right")
                .field("Query.box", e -> object("label", "L", "inner", object("b", 2, "both", 3)))
                .entity("Book", sent -> object("id", sent.get("id"), "title", "Resolved", "pages", 9))
                .entity("Film", sent -> object("id", sent.get("id"), "minutes", 90))
                .entity("Author", sent -> object("id", sent.get("id"), "name", "An author"));
        graph.subgraph("third").entity("Book", sent -> object("heft", (int) sent.get("pages") * 2));
        return graph;
    }

    @Test
    void aValueTypeIsTakenLeafByLeafFromWhoeverHasIt() {
        String response = graph.json("{ box { label inner { a b both } } }");

        assertThat(response).isEqualTo("{\"data\":{\"box\":{\"label\":\"L\",\"inner\":{\"a\":1,\"b\":2,\"both\":3}}}}");
        assertThat(graph.asked()).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    void theSubgraphThatHasAllIsAskedAlone() {
        String response = graph.json("{ box { label inner { b } } }");

        assertThat(response).isEqualTo("{\"data\":{\"box\":{\"label\":\"L\",\"inner\":{\"b\":2}}}}");
        assertThat(graph.asked()).containsExactly("right");
    }

    @Test
    void fieldsOfOneKeyAndSeveralShapesAreFetchedApart() {
        String response = graph.json(
                "{ things { ... on Coin { id worth { amount } } ... on Stamp { sid: id price: worth { amount } } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"things\":[{\"id\":\"c\",\"worth\":{\"amount\":5}},"
                        + "{\"sid\":null,\"price\":{\"amount\":null}}]}}");
    }

    @Test
    void anInterfaceIsCompletedForEachOfItsTypes() {
        String response = graph.json("{ media { __typename id author { name } ... on Film { minutes } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"media\":{\"__typename\":\"Film\",\"id\":\"f\","
                        + "\"author\":{\"name\":\"An author\"},\"minutes\":90}}}");
        assertThat(graph.asked()).containsExactly("left", "right");
    }

    @Test
    void whatAPathProvidesIsNotFetchedAgain() {
        String response = graph.json("{ shelf { top { title } any { ... on Book { title } } } }");

        assertThat(response)
                .isEqualTo(
                        "{\"data\":{\"shelf\":{\"top\":{\"title\":\"Promised\"},\"any\":{\"title\":\"Promised too\"}}}}");
        assertThat(graph.asked()).containsExactly("left");
    }

    @Test
    void whatNoPathProvidesIsFetched() {
        String response = graph.json("{ shelf { books { title } } }");

        assertThat(response).isEqualTo("{\"data\":{\"shelf\":{\"books\":[{\"title\":\"Resolved\"}]}}}");
    }

    @Test
    void anOverriddenFieldComesFromWhereItMoved() {
        String response = graph.json("{ shelf { top { pages } } }");

        assertThat(response).isEqualTo("{\"data\":{\"shelf\":{\"top\":{\"pages\":9}}}}");
        assertThat(graph.asked()).containsExactly("left", "right");
    }

    @Test
    void anOverriddenFieldIsRequiredFromWhereItMoved() {
        String response = graph.json("{ shelf { top { heft } } }");

        assertThat(response).isEqualTo("{\"data\":{\"shelf\":{\"top\":{\"heft\":18}}}}");
        assertThat(graph.asked()).containsExactly("left", "right", "third");
    }
}
