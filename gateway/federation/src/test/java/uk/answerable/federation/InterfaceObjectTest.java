package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Interfaces that a subgraph knows as one object type. */
class InterfaceObjectTest {

    private final TestGraph graph = graph();

    private static TestGraph graph() {
        TestGraph graph = new TestGraph("faces", "catalogue", "ratings", "people");
        graph.subgraph("catalogue")
                .field("Query.media", e -> List.of(book("b"), film("f")))
                .field("Query.book", e -> book("b"))
                .entity("Media", sent -> sent.get("id").equals("b") ? book("b") : film("f"))
                .entity("Book", sent -> book("b"))
                .entity("Film", sent -> film("f"));
        graph.subgraph("ratings")
                .field("Query.best", e -> List.of(rated("f"), rated("b")))
                .entity("Media", InterfaceObjectTest::rated);
        graph.subgraph("people").entity("Critic", sent -> object("id", sent.get("id"), "name", "A critic"));
        return graph;
    }

    private static Map<String, Object> book(String id) {
        return object("__typename", "Book", "id", id, "title", "A book", "pages", 10);
    }

    private static Map<String, Object> film(String id) {
        return object("__typename", "Film", "id", id, "title", "A film", "minutes", 90);
    }

    private static Map<String, Object> rated(String id) {
        return object("id", id, "stars", id.equals("b") ? 5 : 3, "critic", object("id", "c"));
    }

    private static Object rated(Map<String, Object> sent) {
        Map<String, Object> rated = rated((String) sent.get("id"));
        rated.put("blurb", sent.get("title") == null ? null : sent.get("title") + "!");
        return rated;
    }

    @Test
    void fieldsOfTheInterfaceAreAddedToEachOfItsTypes() {
        String response = graph.json("{ media { __typename title stars } book { stars critic { name } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"media\":[{\"__typename\":\"Book\",\"title\":\"A book\",\"stars\":5},"
                        + "{\"__typename\":\"Film\",\"title\":\"A film\",\"stars\":3}],"
                        + "\"book\":{\"stars\":5,\"critic\":{\"name\":\"A critic\"}}}}");
        assertThat(graph.request("ratings").variables().toString()).contains("__typename=Media");
    }

    @Test
    void objectsOfUnknownTypeAreNotTypedForNothing() {
        String response = graph.json("{ best { id stars critic { name } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"best\":[{\"id\":\"f\",\"stars\":3,\"critic\":{\"name\":\"A critic\"}},"
                        + "{\"id\":\"b\",\"stars\":5,\"critic\":{\"name\":\"A critic\"}}]}}");
        assertThat(graph.asked()).containsExactly("ratings", "people");
    }

    @Test
    void theTypeIsAskedWhereItIsKnown() {
        String response =
                graph.json("{ best { __typename stars title ... on Book { pages } ... on Film { minutes } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"best\":["
                        + "{\"__typename\":\"Film\",\"stars\":3,\"title\":\"A film\",\"minutes\":90},"
                        + "{\"__typename\":\"Book\",\"stars\":5,\"title\":\"A book\",\"pages\":10}]}}");
        assertThat(graph.asked()).containsExactly("ratings", "catalogue");
    }

    @Test
    void whatOnlyTypesAreAskedNeedsTheTypeThoughAllAreAskedTheSame() {
        String response = graph.json("{ best { ... on Book { id stars } ... on Film { id stars } } }");

        assertThat(response).isEqualTo("{\"data\":{\"best\":[{\"id\":\"f\",\"stars\":3},{\"id\":\"b\",\"stars\":5}]}}");
        assertThat(graph.asked()).containsExactly("ratings", "catalogue");
    }

    @Test
    void anInterfaceObjectsFieldMayRequireTheInterfacesFields() {
        String response = graph.json("{ media { blurb } best { blurb } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"media\":[{\"blurb\":\"A book!\"},{\"blurb\":\"A film!\"}],"
                        + "\"best\":[{\"blurb\":\"A film!\"},{\"blurb\":\"A book!\"}]}}");
    }
}
