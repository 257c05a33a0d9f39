package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fields that moved, are promised, are shared or hidden; root fields of several subgraphs; mutations in order. */
class OwnershipTest {

    private static Map<?, ?> source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    // Moved.

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

    // In order.

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

    // What clients add.

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
