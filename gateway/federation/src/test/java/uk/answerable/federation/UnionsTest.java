package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Unions and interfaces that each subgraph knows a part of. */
class UnionsTest {

    private static TestGraph acts() {
        TestGraph graph = new TestGraph("acts", "a", "b");
        Map<String, Object> common = object("__typename", "Common", "label", "C");
        Map<String, Object> onlyA = object("__typename", "OnlyA", "a", "A");
        Map<String, Object> onlyB = object("__typename", "OnlyB", "b", "B");
        Map<String, Object> song =
                object("__typename", "Song", "id", "s", "title", "S", "aTitle", "aS", "bTitle", "bS");
        graph.subgraph("a")
                .field("Query.rootA", e -> object("id", "h", "wrap", object("acts", List.of(common, onlyA))))
                .field("Query.shared", e -> object("id", "h", "wrap", object("acts", List.of(common))))
                .field("Query.any", e -> onlyA)
                .field("Query.viewer", e -> object("song", song))
                .rows("Holder", object("id", "h", "wrap", object("acts", List.of(common, onlyA))))
                .rows("Song", song);
        graph.subgraph("b")
                .field("Query.rootB", e -> object("id", "h", "wrap", object("acts", List.of(common, onlyB))))
                .field("Query.shared", e -> object("id", "h", "wrap", object("acts", List.of(common))))
                .field("Query.viewer", e -> object("song", song))
                .field("Query.sound", e -> object("__typename", "Film", "id", "f", "title", "F", "bTitle", "bF"))
                .rows("Holder", object("id", "h", "wrapB", object("acts", List.of(common, onlyB))))
                .rows("Song", song);
        return graph;
    }

    private static final String ACTS =
            "{ acts { __typename ... on Common { label } ... on OnlyA { a } ... on OnlyB { b } } }";

    @Test
    void aSubgraphIsAskedForTheMembersItKnowsAndNobodyForTheOthers() {
        TestGraph graph = acts();

        assertThat(graph.json("{ rootA { wrap " + ACTS + " } }"))
                .isEqualTo("{\"data\":{\"rootA\":{\"wrap\":{\"acts\":[{\"__typename\":\"Common\",\"label\":\"C\"},"
                        + "{\"__typename\":\"OnlyA\",\"a\":\"A\"}]}}}}");
        assertThat(graph.json("{ rootA { wrap { acts { __typename ... on OnlyB { b } } } } }"))
                .isEqualTo("{\"data\":{\"rootA\":{\"wrap\":{\"acts\":[{\"__typename\":\"Common\"},"
                        + "{\"__typename\":\"OnlyA\"}]}}}}");
        assertThat(graph.json("{ shared { wrap " + ACTS + " } }"))
                .isEqualTo(
                        "{\"data\":{\"shared\":{\"wrap\":{\"acts\":[{\"__typename\":\"Common\",\"label\":\"C\"}]}}}}");
        assertThat(graph.json("{ any { ... on OnlyB { b } } }")).isEqualTo("{\"data\":{\"any\":{}}}");
        assertThat(graph.asked()).hasSize(4);
    }

    @Test
    void aHolderLeadsToTheOtherSubgraphsMembers() {
        TestGraph graph = acts();

        assertThat(graph.json("{ rootA { wrapB " + ACTS + " } rootB { wrap " + ACTS + " } }"))
                .isEqualTo("{\"data\":{\"rootA\":{\"wrapB\":{\"acts\":[{\"__typename\":\"Common\",\"label\":\"C\"},"
                        + "{\"__typename\":\"OnlyB\",\"b\":\"B\"}]}},"
                        + "\"rootB\":{\"wrap\":{\"acts\":[{\"__typename\":\"Common\",\"label\":\"C\"},"
                        + "{\"__typename\":\"OnlyB\",\"b\":\"B\"}]}}}}");
        assertThat(graph.asked()).containsExactly("a", "b");
    }

    @Test
    void anIntersectionOfUnionsIsCompletedFromBoth() {
        TestGraph graph = acts();

        assertThat(graph.json("{ viewer { song { __typename ... on Song { title aTitle bTitle } ... on Film { title } "
                        + "... on Talk { title } } } }"))
                .isEqualTo("{\"data\":{\"viewer\":{\"song\":{\"__typename\":\"Song\",\"title\":\"S\",\"aTitle\":\"aS\","
                        + "\"bTitle\":\"bS\"}}}}");
        assertThat(graph.json("{ sound { ... on Song { aTitle } } }")).isEqualTo("{\"data\":{\"sound\":{}}}");
    }

    @Test
    void anInterfaceMayBeImplementedInOneSubgraphAndNotInTheOther() {
        TestGraph graph = new TestGraph("goods", "a", "b");
        Map<String, Object> oven = object("__typename", "Oven", "id", "o");
        Map<String, Object> kiln = object("__typename", "Kiln", "id", "k", "warranty", 3);
        graph.subgraph("a")
                .field("Query.items", e -> List.of(oven, kiln))
                .field("Query.nodes", e -> List.of(kiln))
                .field("Query.kilns", e -> List.of(kiln))
                .field("Query.node", e -> e.getArgument("id").equals("o") ? oven : kiln);
        graph.subgraph("b").rows("Oven", object("id", "o", "warranty", 1));

        assertThat(graph.json("{ items { ... on Node { id } } }"))
                .isEqualTo("{\"data\":{\"items\":[{\"id\":\"o\"},{\"id\":\"k\"}]}}");
        assertThat(graph.json("{ nodes { ... on Kiln { warranty } ... on Oven { id } } }"))
                .isEqualTo("{\"data\":{\"nodes\":[{\"warranty\":3}]}}");
        assertThat(graph.json("{ kilns { ...K ...N } } fragment K on Kiln { id } fragment N on Node { id __typename }"))
                .isEqualTo("{\"data\":{\"kilns\":[{\"id\":\"k\",\"__typename\":\"Kiln\"}]}}");
        assertThat(graph.asked()).containsOnly("a");
        assertThat(graph.json("{ items { ... on Oven { warranty } } }"))
                .isEqualTo("{\"data\":{\"items\":[{\"warranty\":1},{}]}}");
        assertThat(graph.json("{ node(id: \"o\") { ... on Oven { warranty } } }"))
                .contains("errors")
                .contains("\"node\":null");
    }

    @Test
    void oneResponseKeyMayHoldValuesOfDifferentTypes() {
        TestGraph graph = new TestGraph("accounts", "a", "b");
        List<Object> accounts = List.of(
                object("__typename", "Person", "id", "p", "name", "P"),
                object("__typename", "Admin", "id", "x", "name", "X"));
        graph.subgraph("a").field("Query.people", e -> List.of(object("id", "p", "name", "P", "title", "Dr")));
        graph.subgraph("b")
                .field("Query.accounts", e -> accounts)
                .field("Person.similar", e -> accounts)
                .field("Admin.similar", e -> accounts)
                .rows("Person", object("id", "p", "name", "P"));

        String each = "... on Person { id name } ... on Admin { id name }";
        assertThat(graph.json("{ people { id name title } accounts { ... on Person { id name similar { " + each
                        + " } } ... on Admin { id name similar { " + each + " } } } }"))
                .isEqualTo(
                        "{\"data\":{\"people\":[{\"id\":\"p\",\"name\":\"P\",\"title\":\"Dr\"}],\"accounts\":["
                                + "{\"id\":\"p\",\"name\":\"P\",\"similar\":[{\"id\":\"p\",\"name\":\"P\"},{\"id\":\"x\",\"name\":\"X\"}]},"
                                + "{\"id\":\"x\",\"name\":\"X\",\"similar\":[{\"id\":\"p\",\"name\":\"P\"},{\"id\":\"x\",\"name\":\"X\"}]}]}}");
    }
}
