package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Interfaces and unions whose types are spread over many subgraphs. */
class AbstractTypesTest {

    private static final Map<String, Object> NOVEL = work("Novel", "n1", "Agency");
    private static final Map<String, Object> OTHER = work("Novel", "n2", "Self");
    private static final Map<String, Object> JOURNAL = work("Journal", "j1", "Agency");

    private final TestGraph graph = library();

    private static Map<String, Object> work(String type, String id, String publisher) {
        return object(
                "__typename",
                type,
                "id",
                id,
                "sku",
                "sku-" + id,
                "size",
                object("width", "small", "weight", 0.5),
                "publisher",
                publisher.equals("Agency")
                        ? object("__typename", "Agency", "id", "a1")
                        : object("__typename", "Self", "email", "e"));
    }

    private static Object id(DataFetchingEnvironment environment) {
        return environment.<Map<String, Object>>getSource().get("id");
    }

    private static Object reviews(DataFetchingEnvironment environment) {
        return switch (id(environment).toString()) {
            case "n1" -> List.of(object("id", 1, "work", object("__typename", "Novel", "id", "n1")));
            case "j1" -> List.of(object("id", 2, "work", object("__typename", "Journal", "id", "j1")));
            default -> List.of();
        };
    }

    private static TestGraph library() {
        TestGraph graph = new TestGraph("library", "works", "delivery", "reviews", "titles", "agencies");
        graph.subgraph("works")
                .field("Query.works", e -> List.of(NOVEL, OTHER, JOURNAL))
                .field("Query.similar", e -> List.of(OTHER))
                .field("Novel.similar", e -> List.of(OTHER))
                .field("Journal.similar", e -> List.of())
                .rows("Novel", NOVEL, OTHER)
                .rows("Journal", JOURNAL);
        graph.subgraph("delivery")
                .field("Novel.delivery", e -> object("when", "1 day to " + e.getArgument("zip")))
                .field("Journal.delivery", e -> object("when", "1 day to " + e.getArgument("zip")))
                .entity("Novel", sent -> sent.containsKey("size") ? sent : null)
                .entity("Journal", sent -> sent.containsKey("size") ? sent : null);
        graph.subgraph("reviews")
                .field("Novel.reviews", AbstractTypesTest::reviews)
                .field("Journal.reviews", AbstractTypesTest::reviews)
                .field("Novel.ofSimilar", e -> List.of(object("id", 9)))
                .entity("Novel", sent -> sent)
                .entity("Journal", sent -> sent);
        graph.subgraph("titles").rows("Journal", object("id", "j1", "title", "Journal 1"));
        graph.subgraph("agencies").rows("Agency", object("id", "a1", "company", "Co"));
        return graph;
    }

    @Test
    void anInterfacesOwnFieldsComeFromOneSubgraph() {
        assertThat(graph.json("{ works { id sku size { width weight } } similar(id: \"n1\") { id } }"))
                .isEqualTo("{\"data\":{\"works\":["
                        + "{\"id\":\"n1\",\"sku\":\"sku-n1\",\"size\":{\"width\":\"small\",\"weight\":0.5}},"
                        + "{\"id\":\"n2\",\"sku\":\"sku-n2\",\"size\":{\"width\":\"small\",\"weight\":0.5}},"
                        + "{\"id\":\"j1\",\"sku\":\"sku-j1\",\"size\":{\"width\":\"small\",\"weight\":0.5}}],"
                        + "\"similar\":[{\"id\":\"n2\"}]}}");
        assertThat(graph.asked()).containsExactly("works");
    }

    @Test
    void whatAnInterfaceRequiresIsSentForEachType() {
        assertThat(graph.json("{ near: works { delivery(zip: \"1\") { when } } far: similar(id: \"x\") "
                        + "{ delivery(zip: \"2\") { when } } }"))
                .isEqualTo("{\"data\":{\"near\":[{\"delivery\":{\"when\":\"1 day to 1\"}},"
                        + "{\"delivery\":{\"when\":\"1 day to 1\"}},{\"delivery\":{\"when\":\"1 day to 1\"}}],"
                        + "\"far\":[{\"delivery\":{\"when\":\"1 day to 2\"}}]}}");
        assertThat(graph.asked()).containsExactly("works", "delivery");
    }

    @Test
    void fragmentsOnOtherInterfacesAndOnTypesMeet() {
        assertThat(graph.json("{ works { sku ... on Work { sku } ... on Novel { sku } ... on Similar { __typename "
                        + "t: __typename similar { id } } } }"))
                .isEqualTo("{\"data\":{\"works\":["
                        + "{\"sku\":\"sku-n1\",\"__typename\":\"Novel\",\"t\":\"Novel\",\"similar\":[{\"id\":\"n2\"}]},"
                        + "{\"sku\":\"sku-n2\",\"__typename\":\"Novel\",\"t\":\"Novel\",\"similar\":[{\"id\":\"n2\"}]},"
                        + "{\"sku\":\"sku-j1\",\"__typename\":\"Journal\",\"t\":\"Journal\",\"similar\":[]}]}}");
        assertThat(graph.asked()).containsExactly("works");
    }

    @Test
    void anInterfaceIsFollowedIntoAnotherSubgraphAndBack() {
        String query = "query($t: Boolean = true) { works { id reviews { id work { id ... on Journal @include(if: $t) "
                + "{ title } ... on Novel @skip(if: $t) { size { width } } ... on Novel { sku } } } } }";

        assertThat(graph.json(query))
                .isEqualTo(
                        "{\"data\":{\"works\":["
                                + "{\"id\":\"n1\",\"reviews\":[{\"id\":1,\"work\":{\"id\":\"n1\",\"sku\":\"sku-n1\"}}]},"
                                + "{\"id\":\"n2\",\"reviews\":[]},"
                                + "{\"id\":\"j1\",\"reviews\":[{\"id\":2,\"work\":{\"id\":\"j1\",\"title\":\"Journal 1\"}}]}]}}");
        assertThat(graph.asked()).containsExactly("works", "reviews", "titles", "works");
        assertThat(graph.json(query, Map.of("t", false)))
                .contains("\"size\":{\"width\":\"small\"}")
                .doesNotContain("title");
    }

    @Test
    void aRequirementOfAListOfOnesOwnTypeIsSent() {
        assertThat(graph.json("{ similar(id: \"n1\") { ... on Novel { ofSimilar { id } } } }"))
                .isEqualTo("{\"data\":{\"similar\":[{\"ofSimilar\":[{\"id\":9}]}]}}");
        assertThat(graph.request("reviews").variables())
                .isEqualTo(Map.of(
                        "r_e0",
                        List.of(Map.of("__typename", "Novel", "id", "n2", "similar", List.of(Map.of("id", "n2"))))));
    }

    @Test
    void aMemberOfAUnionIsCompletedWhereItIsAnEntity() {
        String query = "{ works { id reviews { work { ... on Novel { publisher { ...P } } ... on Journal "
                + "{ publisher { ...P } } } } } } fragment P on Publisher { ... on Agency { id company } "
                + "... on Self { email } ... on Circle { name } }";

        assertThat(graph.json(query))
                .isEqualTo(
                        "{\"data\":{\"works\":["
                                + "{\"id\":\"n1\",\"reviews\":[{\"work\":{\"publisher\":{\"id\":\"a1\",\"company\":\"Co\"}}}]},"
                                + "{\"id\":\"n2\",\"reviews\":[]},"
                                + "{\"id\":\"j1\",\"reviews\":[{\"work\":{\"publisher\":{\"id\":\"a1\",\"company\":\"Co\"}}}]}]}}");
        assertThat(graph.asked()).containsExactly("works", "reviews", "works", "agencies");
    }

    @Test
    void aTypeOfAPromisedInterfaceIsCompletedThroughItsParent() {
        TestGraph zoo = new TestGraph("zoo", "b", "c");
        Map<String, Object> dog = object("__typename", "Dog", "id", "d", "name", "Fido", "age", 3);
        Map<String, Object> cat = object("__typename", "Cat", "id", "c", "name", "Tom", "age", 6);
        zoo.subgraph("b")
                .field("Query.media", e -> object("__typename", "Tome", "id", "m", "animals", List.of(dog, cat)));
        zoo.subgraph("c").rows("Tome", object("id", "m", "animals", List.of(dog, cat)));

        assertThat(zoo.json("{ media { id animals { id name } } }"))
                .isEqualTo("{\"data\":{\"media\":{\"id\":\"m\",\"animals\":[{\"id\":\"d\",\"name\":\"Fido\"},"
                        + "{\"id\":\"c\",\"name\":\"Tom\"}]}}}");
        assertThat(zoo.asked()).containsExactly("b");
        assertThat(zoo.json("{ media { id animals { id name ... on Cat { age } } } }"))
                .isEqualTo("{\"data\":{\"media\":{\"id\":\"m\",\"animals\":[{\"id\":\"d\",\"name\":\"Fido\"},"
                        + "{\"id\":\"c\",\"name\":\"Tom\",\"age\":6}]}}}");
        assertThat(zoo.asked()).containsExactly("b", "b", "c");
    }
}
