package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Interfaces and unions that subgraphs know in part, see as objects, or cannot follow. */
class InterfacesTest {

    // A key that a subgraph has from others only: it can be entered by it, and cannot tell it.

    private static TestGraph registry() {
        TestGraph graph = new TestGraph("registry", "files", "notes");
        graph.subgraph("files")
                .field("Query.node", e -> registered(e.getArgument("id")))
                .field("Query.file", e -> registered(e.getArgument("id")))
                .field("Note.file", e -> object("id", "f1", "title", "Log"))
                .rows("File", object("id", "f1", "title", "Log"))
                .entity("Note", sent -> sent);
        graph.subgraph("notes")
                .field("Query.node", e -> registered(e.getArgument("id")))
                .field("Query.note", e -> registered(e.getArgument("id")))
                .field("File.notes", e -> List.of(registered("n1")))
                .rows("Note", registered("n1"))
                .entity("File", sent -> sent);
        return graph;
    }

    private static Map<String, Object> registered(String id) {
        return id.startsWith("f")
                ? object("__typename", "File", "id", id, "title", "Log")
                : object("__typename", "Note", "id", id, "text", "Seen");
    }

    @Test
    void aKeyThatNobodyHereCanTellForEveryTypeIsNoPlan() {
        TestGraph graph = registry();

        assertThat(graph.json("{ node(id: \"f1\") { id } }"))
                .contains("PLANNING_FAILED")
                .doesNotContain("\"data\"");
        assertThat(graph.json("{ node(id: \"f1\") { id ... on Note { id } } }")).contains("PLANNING_FAILED");
        assertThat(graph.asked()).isEmpty();
    }

    @Test
    void eachTypeIsAskedForWhereItsKeyIs() {
        TestGraph graph = registry();

        assertThat(graph.json("{ f: node(id: \"f1\") { ... on File { id title } } n: node(id: \"n1\") "
                        + "{ ... on Note { id text } } }"))
                .isEqualTo(
                        "{\"data\":{\"f\":{\"id\":\"f1\",\"title\":\"Log\"},\"n\":{\"id\":\"n1\",\"text\":\"Seen\"}}}");
        assertThat(graph.asked()).containsExactlyInAnyOrder("files", "notes");
        assertThat(graph.json("{ f: node(id: \"f1\") { __typename ... on Note { id } } }"))
                .isEqualTo("{\"data\":{\"f\":{\"__typename\":\"File\"}}}");
    }

    @Test
    void aKeyFromElsewhereStillLeadsIn() {
        TestGraph graph = registry();

        assertThat(graph.json("{ note(id: \"n1\") { id text file { id } } file(id: \"f1\") { notes { id } } }"))
                .isEqualTo("{\"data\":{\"note\":{\"id\":\"n1\",\"text\":\"Seen\",\"file\":{\"id\":\"f1\"}},"
                        + "\"file\":{\"notes\":[{\"id\":\"n1\"}]}}}");
        assertThat(graph.asked()).hasSize(4);
    }

    // Interface objects.

    private static TestGraph masks() {
        TestGraph graph = new TestGraph("masks", "left", "right");
        graph.subgraph("left")
                .field("Query.token", e -> object("__typename", "Token", "id", "t"))
                .field("Query.goods", e -> object("__typename", "Goods", "id", "g"));
        graph.subgraph("right")
                .field("Query.mark", e -> object("__typename", "Token", "id", "t", "mark", "m"))
                .entity("Goods", sent -> object("__typename", "Loaf", "id", sent.get("id")));
        return graph;
    }

    @Test
    void anInterfaceObjectIsAnsweredWithoutItsTypeWhereNoTypeIsAskedFor() {
        TestGraph graph = masks();

        assertThat(graph.json("{ mark { id mark } goods { id } }"))
                .isEqualTo("{\"data\":{\"mark\":{\"id\":\"t\",\"mark\":\"m\"},\"goods\":{\"id\":\"g\"}}}");
        assertThat(graph.asked()).containsExactly("left", "right");
    }

    @Test
    void aFieldOfAnInterfaceThatNobodyImplementsIsNoPlan() {
        TestGraph graph = masks();

        assertThat(graph.json("{ token { mark } }")).contains("PLANNING_FAILED").doesNotContain("\"data\"");
        assertThat(graph.json("{ token { id } }")).contains("errors").contains("\"token\":null");
    }

    @Test
    void theTypeOfAnInterfaceObjectIsFetchedWhereATypeIsAskedFor() {
        TestGraph graph = masks();

        assertThat(graph.json("{ goods { ... on Loaf { id } } }")).isEqualTo("{\"data\":{\"goods\":{\"id\":\"g\"}}}");
        assertThat(graph.asked()).containsExactly("left", "right");
    }

    @Test
    void aTypeBehindAnInterfaceObjectIsExtendedByAThirdSubgraph() {
        TestGraph graph = new TestGraph("shelves", "media", "makers", "lists");
        Map<String, Object> film = object("__typename", "Film", "id", "1", "title", "T", "minutes", 90);
        graph.subgraph("media")
                .field("Query.media", e -> film)
                .rows("Film", film)
                .rows("Media", film);
        graph.subgraph("makers")
                .field("Query.maker", e -> object("id", "1", "name", "M"))
                .rows("Film", object("director", "D"));
        graph.subgraph("lists").field("Query.list", e -> object("id", "1", "name", "L", "media", object("id", "1")));

        assertThat(graph.json("{ media { id title ... on Film { minutes director } ... on Paper { words } } "
                        + "maker { id name } list { id name media { id ... on Film { minutes director } } } }"))
                .isEqualTo(
                        "{\"data\":{\"media\":{\"id\":\"1\",\"title\":\"T\",\"minutes\":90,\"director\":\"D\"},"
                                + "\"maker\":{\"id\":\"1\",\"name\":\"M\"},"
                                + "\"list\":{\"id\":\"1\",\"name\":\"L\",\"media\":{\"id\":\"1\",\"minutes\":90,\"director\":\"D\"}}}}");
        assertThat(graph.asked()).containsExactly("lists", "media", "makers");
    }

    private static TestGraph crew() {
        TestGraph graph = new TestGraph("crew", "users", "names");
        Map<String, Object> lead = object("__typename", "Lead", "id", "1", "name", "Lee", "age", 40, "grade", "A");
        Map<String, Object> aide = object("__typename", "Aide", "id", "2", "name", "Ada", "age", 30);
        graph.subgraph("users")
                .field("Query.users", e -> List.of(lead, aide))
                .field("Query.anyone", e -> aide)
                .rows("Member", lead, aide)
                .rows("Lead", lead)
                .rows("Aide", aide);
        graph.subgraph("names")
                .field("Query.others", e -> List.of(object("id", "1"), object("id", "2")))
                .field("Member.handle", e -> "@" + ((Map<?, ?>) e.getSource()).get("name"))
                .entity("Member", sent -> object("name", sent.get("name"), "id", sent.get("id"), "visits", 7));
        return graph;
    }

    @Test
    void anInterfaceObjectsRequirementIsFetchedFromTheTypesThemselves() {
        TestGraph graph = crew();

        assertThat(graph.json("{ users { handle ... on Lead { grade visits } } anyone { __typename handle } }"))
                .isEqualTo(
                        "{\"data\":{\"users\":[{\"handle\":\"@Lee\",\"grade\":\"A\",\"visits\":7},{\"handle\":\"@Ada\"}],"
                                + "\"anyone\":{\"__typename\":\"Aide\",\"handle\":\"@Ada\"}}}");
        assertThat(graph.asked()).containsExactly("users", "names");
    }

    @Test
    void anInterfaceObjectIsCompletedWithAndWithoutItsType() {
        TestGraph graph = crew();

        assertThat(graph.json("{ others { visits handle } }"))
                .isEqualTo(
                        "{\"data\":{\"others\":[{\"visits\":7,\"handle\":\"@Lee\"},{\"visits\":7,\"handle\":\"@Ada\"}]}}"
                                .replace("\"visits\":7", "\"visits\":null"));
        assertThat(graph.asked()).containsExactly("names", "users", "names");
        assertThat(crew().json("{ others { __typename name ... on Lead { grade } } }"))
                .isEqualTo("{\"data\":{\"others\":[{\"__typename\":\"Lead\",\"name\":\"Lee\",\"grade\":\"A\"},"
                        + "{\"__typename\":\"Aide\",\"name\":\"Ada\"}]}}");
    }

    // Circles.

    @Test
    void anInterfaceThatRefersToItselfIsFollowedWithWhatThePathPromises() {
        TestGraph graph = new TestGraph("twins", "books", "prices");
        Map<String, Object> one = object("__typename", "Tome", "id", "1", "price", 9.5);
        Map<String, Object> two = object("__typename", "Tome", "id", "2", "price", 9.5);
        graph.subgraph("books")
                .field("Query.thing", e -> one)
                .field("Tome.twin", e -> ((Map<?, ?>) e.getSource()).get("id").equals("1") ? two : one);
        graph.subgraph("prices").rows("Tome", one, two);

        assertThat(graph.json("{ thing { __typename twin { __typename ... on Tome { id } twin { __typename } } "
                        + "... on Tome { id price twin { id price } } } }"))
                .isEqualTo(
                        "{\"data\":{\"thing\":{\"__typename\":\"Tome\",\"twin\":{\"__typename\":\"Tome\",\"id\":\"2\","
                                + "\"twin\":{\"__typename\":\"Tome\"},\"price\":9.5},\"id\":\"1\",\"price\":9.5}}}");
        assertThat(graph.asked()).containsExactly("books", "prices");
        assertThat(graph.json("{ thing { twin { ... on Thing { twin { __typename } } } } }"))
                .isEqualTo("{\"data\":{\"thing\":{\"twin\":{\"twin\":{\"__typename\":\"Tome\"}}}}}");
    }
}
