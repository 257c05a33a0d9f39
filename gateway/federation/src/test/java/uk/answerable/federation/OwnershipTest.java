package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields that are promised, shared or hidden; root fields of several subgraphs. */
class OwnershipTest {

    // Promised.

    private static TestGraph promises() {
        TestGraph graph = new TestGraph("promises", "all", "kinds", "media", "owner");
        Map<String, Object> inner = object("id", "k2", "name", "promised inner");
        Map<String, Object> kind = object("id", "k", "name", "promised", "kinds", List.of(inner));
        graph.subgraph("kinds")
                .field("Query.top", e -> List.of(object("id", "p", "kinds", List.of(kind))))
                .field("Query.nested", e -> List.of(object("id", "p", "kinds", List.of(kind))));
        graph.subgraph("all")
                .field(
                        "Query.products",
                        e -> List.of(object("id", "p", "kinds", List.of(object("id", "k", "name", "own")))))
                .rows(
                        "Kind",
                        object("id", "k", "name", "own", "kinds", List.of(object("id", "k2", "name", "own inner"))));
        Map<String, Object> reel =
                object("__typename", "Reel", "id", "r", "maker", object("id", "m", "name", "promised maker"));
        Map<String, Object> leaf = object(
                "__typename", "Leaf", "id", "l", "maker", object("id", "m", "name", "promised maker"), "tag", "green");
        graph.subgraph("media").field("Query.pick", e -> reel).field("Query.face", e -> leaf);
        graph.subgraph("owner")
                .field("Query.pick", e -> reel)
                .rows("Reel", object("id", "r", "minutes", 90))
                .rows("Maker", object("id", "m", "name", "own maker"));
        return graph;
    }

    @Test
    void aNestedPromiseIsKeptAsFarAsItGoes() {
        TestGraph graph = promises();

        assertThat(graph.json("{ top { id kinds { id name } } nested { kinds { kinds { name } } } }"))
                .isEqualTo("{\"data\":{\"top\":[{\"id\":\"p\",\"kinds\":[{\"id\":\"k\",\"name\":\"promised\"}]}],"
                        + "\"nested\":[{\"kinds\":[{\"kinds\":[{\"name\":\"promised inner\"}]}]}]}}");
        assertThat(graph.asked()).containsExactly("kinds");
        assertThat(graph.json("{ nested { kinds { id name } } }"))
                .isEqualTo("{\"data\":{\"nested\":[{\"kinds\":[{\"id\":\"k\",\"name\":\"own\"}]}]}}");
        assertThat(graph.asked()).containsExactly("kinds", "kinds", "all");
    }

    @Test
    void aPromiseOnAUnionAndOnAnInterfaceIsKeptForEachType() {
        TestGraph graph = promises();

        assertThat(graph.json("{ face { id maker { name } ... on Leaf { tag } } }"))
                .isEqualTo("{\"data\":{\"face\":{\"id\":\"l\",\"maker\":{\"name\":\"promised"
                        + " maker\"},\"tag\":\"green\"}}}");
        assertThat(graph.asked()).containsExactly("media");
        assertThat(graph.json("{ pick { __typename ... on Reel { maker { name } } ... on Leaf { tag } } }"))
                .contains("\"__typename\":\"Reel\"", "maker\"}}");
        assertThat(graph.asked()).hasSize(2);
    }

    @Test
    void onlyWhatIsAskedForIsTakenOfAPromise() {
        TestGraph graph = promises();

        graph.execute("{ face { id ... on Leaf { short: tag } ... on Leaf @skip(if: true) { note } } }");

        assertThat(graph.request("media").query()).contains("short: tag").doesNotContain("note", "maker");
    }

    // Shared.

    @Test
    void aRootFieldIsPutTogetherFromAllThatHaveItsParts() {
        TestGraph graph = new TestGraph("roots", "names", "kinds", "prices");
        Map<String, Object> whole = object(
                "id",
                "1",
                "name",
                object("id", "n", "brand", "B"),
                "kind",
                object("id", "k", "name", "K"),
                "price",
                object("id", "p", "amount", 9));
        for (String name : List.of("names", "kinds", "prices")) {
            graph.subgraph(name).field("Query.product", e -> whole).field("Query.products", e -> List.of(whole));
        }

        String fields = "{ id name { id brand } kind { id name } price { id amount } }";
        String expected =
                "{\"id\":\"1\",\"name\":{\"id\":\"n\",\"brand\":\"B\"},\"kind\":{\"id\":\"k\",\"name\":\"K\"},"
                        + "\"price\":{\"id\":\"p\",\"amount\":9}}";
        assertThat(graph.json("{ product " + fields + " }")).isEqualTo("{\"data\":{\"product\":" + expected + "}}");
        assertThat(graph.json("{ products " + fields + " }")).isEqualTo("{\"data\":{\"products\":[" + expected + "]}}");
        assertThat(graph.asked()).hasSize(6);
    }

    // Only what all know.

    private static TestGraph ranks() {
        TestGraph graph = new TestGraph("ranks", "force", "staff");
        graph.subgraph("force")
                .field("Query.officers", e -> List.of(object("id", "1", "rank", "SERGEANT")))
                .field("Mutation.post", e -> true)
                .entity("Officer", sent -> sent);
        graph.subgraph("staff")
                .field(
                        "Query.staff",
                        e -> List.of(object("id", "1", "rank", "SERGEANT"), object("id", "2", "rank", "SECRET")))
                .field("Query.staffOf", e -> List.of(object("id", "1", "rank", e.getArgument("rank"))))
                .field("Query.posted", e -> String.valueOf(e.<Object>getArgument("input")))
                .entity("Officer", sent -> sent);
        return graph;
    }

    @Test
    void anEnumsHiddenValueIsNullAndNobodyKnows() {
        TestGraph graph = ranks();

        assertThat(graph.json("{ staff { id rank } }"))
                .isEqualTo("{\"data\":{\"staff\":[{\"id\":\"1\",\"rank\":\"SERGEANT\"},"
                        + "{\"id\":\"2\",\"rank\":null}]}}");
        assertThat(graph.json("{ staffOf(rank: SERGEANT) { rank } }"))
                .isEqualTo("{\"data\":{\"staffOf\":[{\"rank\":\"SERGEANT\"}]}}");
        assertThat(graph.json("{ staffOf(rank: SECRET) { rank } }"))
                .contains("GRAPHQL_VALIDATION_FAILED")
                .doesNotContain("data");
        assertThat(graph.json("query($r: Rank!) { staffOf(rank: $r) { rank } }", Map.of("r", "SECRET")))
                .contains("BAD_USER_INPUT")
                .doesNotContain("data");
    }

    @Test
    void aHiddenValueThatMayNotBeNullIsToldOf() {
        TestGraph graph = ranks();
        graph.gateway.swap(
                Supergraph.parse(TestGraph.supergraph("ranks").replace("  rank: Rank\n", "  rank: Rank!\n")));

        assertThat(graph.json("{ staff { id rank } }"))
                .isEqualTo("{\"errors\":[{\"message\":\"The value is not of the type the schema gives it.\","
                        + "\"path\":[\"staff\",1,\"rank\"],\"extensions\":{\"code\":\"SUBGRAPH_ERROR\"}}],"
                        + "\"data\":{\"staff\":[{\"id\":\"1\",\"rank\":\"SERGEANT\"},null]}}");
    }

    @Test
    void aValueNoSubgraphDeclaresIsToldOf() {
        TestGraph graph = ranks();
        graph.answer("staff", 200, "application/json", "{\"data\":{\"staff\":[{\"rank\":\"ADMIRAL\"}]}}");

        assertThat(graph.json("{ staff { rank } }"))
                .isEqualTo("{\"errors\":[{\"message\":\"The value is not of the type the schema gives it.\","
                        + "\"path\":[\"staff\",0,\"rank\"],\"extensions\":{\"code\":\"SUBGRAPH_ERROR\"}}],"
                        + "\"data\":{\"staff\":[{\"rank\":null}]}}");
    }

    @Test
    void anInputHasOnlyTheFieldsThatAllSubgraphsKnow() {
        TestGraph graph = ranks();

        assertThat(graph.json("{ posted(input: { id: \"1\", beat: \"North\" }) }"))
                .isEqualTo("{\"data\":{\"posted\":\"{id=1, beat=North}\"}}");
        assertThat(graph.json(
                        "query($i: Posting!) { posted(input: $i) }", Map.of("i", Map.of("id", "1", "beat", "North"))))
                .contains("beat=North");
        assertThat(graph.json("{ posted(input: { id: \"1\", secret: \"x\" }) }"))
                .contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(graph.json("query($i: Posting!) { posted(input: $i) }", Map.of("i", Map.of("id", "1", "note", "x"))))
                .contains("BAD_USER_INPUT");
    }
}
