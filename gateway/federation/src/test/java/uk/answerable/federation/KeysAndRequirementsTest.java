package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requirements that need each other's subgraphs, with arguments and on interfaces; keys of every kind. */
class KeysAndRequirementsTest {

    private static Map<?, ?> source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    @Test
    void requirementsMayGoBackAndForth() {
        TestGraph graph = new TestGraph("ladder", "feed", "posts");
        graph.subgraph("feed")
                .field("Query.feed", e -> List.of(object("id", "p1"), object("id", "p2")))
                .field("Post.byExpert", e -> !(Boolean) source(e).get("byNovice"))
                .field("Post.writer", e -> object("id", source(e).get("writerId"), "years", 1))
                .entity("Post", sent -> sent)
                .rows("Writer", object("id", "w1", "years", 2), object("id", "w2", "years", 20))
                .rows("Remark", object("id", "r1", "writerId", "w1"), object("id", "r2", "writerId", "w2"));
        graph.subgraph("posts")
                .field(
                        "Post.by",
                        e -> object("id", "w" + source(e).get("id").toString().charAt(1)))
                .field(
                        "Post.remark",
                        e -> object("id", "r" + source(e).get("id").toString().charAt(1)))
                .field("Post.byNovice", e -> (int) ((Map<?, ?>) source(e).get("by2")).get("years") < 5)
                .field("Post.writerId", e -> ((Map<?, ?>) source(e).get("remark2")).get("writerId"))
                .entity(
                        "Post",
                        sent -> object("id", sent.get("id"), "by2", sent.get("by"), "remark2", sent.get("remark")));

        assertThat(graph.json("{ feed { byNovice } }"))
                .isEqualTo("{\"data\":{\"feed\":[{\"byNovice\":true},{\"byNovice\":false}]}}");
        assertThat(graph.asked()).containsExactly("feed", "posts", "feed", "posts");
        graph.requests.clear();
        assertThat(graph.json("{ feed { byExpert } }"))
                .isEqualTo("{\"data\":{\"feed\":[{\"byExpert\":false},{\"byExpert\":true}]}}");
        assertThat(graph.asked()).containsExactly("feed", "posts", "feed", "posts", "feed");
        graph.requests.clear();
        assertThat(graph.json("{ feed { writer { id } } }"))
                .isEqualTo("{\"data\":{\"feed\":[{\"writer\":{\"id\":\"w1\"}},{\"writer\":{\"id\":\"w2\"}}]}}");
        assertThat(graph.asked()).containsExactly("feed", "posts", "feed", "posts", "feed");
    }

    @Test
    void ofManyKeysTheResolvableOneLeadsOn() {
        TestGraph graph = new TestGraph("seals", "stock", "office");
        Map<String, Object> code = object("one", "1", "two", "2", "three", "3");
        graph.subgraph("stock").rows("Seal", object("id", "s", "pid", "p", "code", code, "name", "Wax"));
        graph.subgraph("office")
                .field("Query.office", e -> object("id", "o", "seals", List.of(object("id", "s", "code", code))))
                .field("Seal.label", e -> "The " + source(e).get("name"))
                .entity("Seal", sent -> sent);

        assertThat(graph.json("{ office { id seals { id name label } } }"))
                .isEqualTo("{\"data\":{\"office\":{\"id\":\"o\",\"seals\":[{\"id\":\"s\",\"name\":\"Wax\","
                        + "\"label\":\"The Wax\"}]}}}");
        assertThat(graph.asked()).containsExactly("office", "stock", "office");
        assertThat(graph.requests.getLast().variables())
                .isEqualTo(Map.of(
                        "r_e0",
                        List.of(Map.of(
                                "__typename",
                                "Seal",
                                "id",
                                "s",
                                "code",
                                Map.of("two", "2", "three", "3"),
                                "name",
                                "Wax"))));
    }

    @Test
    void whatHasNoKeyIsNullAndNotAskedFor() {
        TestGraph graph = new TestGraph("volumes", "shop", "index", "people");
        graph.subgraph("shop")
                .field(
                        "Query.boxes",
                        e -> List.of(
                                object("volume", object("upc", "u1")),
                                object("volume", object("upc", "u2")),
                                object("volume", null)));
        graph.subgraph("index").rows("Volume", object("upc", "u1", "id", "v1"), object("upc", "u2", "id", null));
        graph.subgraph("people").rows("Volume", object("id", "v1", "writer", object("id", "w", "name", "Ann")));

        assertThat(graph.json("{ boxes { volume { upc writer { name } } } }"))
                .isEqualTo("{\"data\":{\"boxes\":[{\"volume\":{\"upc\":\"u1\",\"writer\":{\"name\":\"Ann\"}}},"
                        + "{\"volume\":{\"upc\":\"u2\",\"writer\":null}},{\"volume\":null}]}}");
        assertThat(graph.asked()).containsExactly("shop", "index", "people");
        assertThat(graph.requests.getLast().variables())
                .isEqualTo(Map.of("r_e0", List.of(Map.of("__typename", "Volume", "id", "v1"))));
    }

    @Test
    void requirementsWithDifferentArgumentsAreFetchedApart() {
        TestGraph graph = new TestGraph("talk", "shipping", "products", "feed", "posts");
        graph.subgraph("products")
                .field("Query.products", e -> List.of(object("upc", "1", "name", "N", "weight", 2)))
                .field("Product.price", e -> e.getArgument("currency").equals("EUR") ? 12 : 10)
                .field("Product.group", e -> object("mean", 20));
        graph.subgraph("shipping")
                .field(
                        "Product.inPounds",
                        e -> (int) source(e).get("price") * (int) source(e).get("weight"))
                .field(
                        "Product.inEuros",
                        e -> (int) source(e).get("price") * (int) source(e).get("weight"))
                .field("Product.dear", e -> (int) ((Map<?, ?>) source(e).get("group")).get("mean") > 11)
                .entity("Product", sent -> sent);

        assertThat(graph.json("{ products { upc name price(currency: \"EUR\") inPounds inEuros dear } }"))
                .isEqualTo("{\"data\":{\"products\":[{\"upc\":\"1\",\"name\":\"N\",\"price\":12,\"inPounds\":20,"
                        + "\"inEuros\":24,\"dear\":true}]}}");
        assertThat(graph.asked()).containsExactly("products", "shipping");
    }

    @Test
    void requirementsReachThroughListsOfEntitiesWithArgumentsOfTheirOwn() {
        TestGraph graph = new TestGraph("talk", "shipping", "products", "feed", "posts");
        graph.subgraph("feed")
                .field("Query.feed", e -> List.of(object("id", "p1"), object("id", "p2")))
                .field(
                        "Remark.spam",
                        e -> ((List<?>) source(e).get("others"))
                                .stream().allMatch(post -> ((List<?>) ((Map<?, ?>) post).get("remarks")).size() > 2))
                .entity("Remark", sent -> {
                    Map<String, Object> remark = object("writerId", "w" + sent.get("id"));
                    remark.putAll(sent);
                    return remark;
                });
        graph.subgraph("posts")
                .field("Post.remarks", e -> {
                    List<Object> all = List.of(object("id", "a"), object("id", "b"), object("id", "c"));
                    return all.subList(0, e.getArgument("limit"));
                })
                .field("Post.writer", e -> {
                    List<?> remarks = (List<?>) source(e).get("remarks");
                    assertThat(remarks).hasSize(3);
                    return object("id", ((Map<?, ?>) remarks.get(2)).get("writerId"));
                })
                .field("Remark.others", e -> List.of(object("id", "p9")))
                .entity("Post", sent -> sent)
                .entity("Remark", sent -> sent);

        String query = "query($n: Int = 1) { feed { writer { id } ...F ...G } } "
                + "fragment F on Post { remarks(limit: $n) { id } } fragment G on Post { remarks(limit: $n) { id } }";
        assertThat(graph.json(query))
                .isEqualTo("{\"data\":{\"feed\":[{\"writer\":{\"id\":\"wc\"},\"remarks\":[{\"id\":\"a\"}]},"
                        + "{\"writer\":{\"id\":\"wc\"},\"remarks\":[{\"id\":\"a\"}]}]}}");
        assertThat(graph.asked()).containsExactly("feed", "posts", "feed", "posts");
        assertThat(graph.json("{ feed { remarks(limit: 2) { spam } } }"))
                .isEqualTo("{\"data\":{\"feed\":[{\"remarks\":[{\"spam\":true},{\"spam\":true}]},"
                        + "{\"remarks\":[{\"spam\":true},{\"spam\":true}]}]}}");
    }

    private static TestGraph places() {
        TestGraph graph = new TestGraph("places", "a", "b");
        Map<String, Object> home = object("__typename", "Home", "id", "h", "street", "High");
        Map<String, Object> work = object("__typename", "Work", "id", "w", "floor", 3, "firm", object("name", "Firm"));
        graph.subgraph("a")
                .field("Query.a", e -> object("id", "1"))
                .field("Person.town", e -> ((Map<?, ?>) source(e).get("address")).get("id") + "-town")
                .field("Person.land", e -> ((Map<?, ?>) source(e).get("address")).get("id"))
                .field("Person.full", e -> TestGraph.text(source(e).get("address")))
                .entity("Person", sent -> sent);
        graph.subgraph("b")
                .field("Query.b", e -> object("id", "2", "address", work))
                .rows("Person", object("id", "1", "address", home), object("id", "2", "address", work));
        return graph;
    }

    @Test
    void aRequirementOnAnInterfaceIsSentWhateverTheType() {
        TestGraph graph = places();

        assertThat(graph.json("{ a { town } b { town } }"))
                .isEqualTo("{\"data\":{\"a\":{\"town\":\"h-town\"},\"b\":{\"town\":\"w-town\"}}}");
        assertThat(graph.asked()).containsExactly("a", "b", "a");
    }

    @Test
    void aRequirementForOneTypeIsSentForThatTypeOnly() {
        TestGraph graph = places();

        assertThat(graph.json("{ a { land } b { land } }"))
                .isEqualTo("{\"data\":{\"a\":{\"land\":null},\"b\":{\"land\":\"w\"}}}");
    }

    @Test
    void aRequirementInFragmentsIsSentForEachType() {
        TestGraph graph = places();

        assertThat(graph.json("{ a { full } b { full address { __typename id } } }"))
                .isEqualTo("{\"data\":{\"a\":{\"full\":"
                        + TestGraph.text("{\"__typename\":\"Home\",\"id\":\"h\",\"street\":\"High\"}")
                        + "},\"b\":{\"full\":"
                        + TestGraph.text(
                                "{\"__typename\":\"Work\",\"id\":\"w\",\"floor\":3,\"firm\":{\"name\":\"Firm\"}}")
                        + ",\"address\":{\"__typename\":\"Work\",\"id\":\"w\"}}}}");
    }

    @Test
    void partsOfAValueComeThroughItsParent() {
        TestGraph graph = new TestGraph("parents", "a", "b", "c", "d");
        graph.subgraph("a").field("Query.goods", e -> List.of(object("id", "g", "pid", "p")));
        graph.subgraph("b").rows("Goods", object("group", object("details", object("number", 5))));
        graph.subgraph("c")
                .rows("Goods", object("group", object("id", "c", "name", "C", "details", object("colour", "red"))));
        graph.subgraph("d")
                .field(
                        "Query.fromD",
                        e -> object("id", "g", "pid", "p", "name", "N", "group", object("id2", "d", "name", "C")))
                .rows("Goods", object("name", "N", "group", object("id2", "d", "name", "C")));

        assertThat(graph.json("{ goods { id pid group { id details { number colour } } } }"))
                .isEqualTo("{\"data\":{\"goods\":[{\"id\":\"g\",\"pid\":\"p\",\"group\":{\"id\":\"c\","
                        + "\"details\":{\"number\":5,\"colour\":\"red\"}}}]}}");
        assertThat(graph.asked()).containsExactly("a", "b", "c");
        graph.requests.clear();
        assertThat(graph.json("{ fromD(id: \"g\") { id name group { id id2 name details { colour } } } }"))
                .isEqualTo("{\"data\":{\"fromD\":{\"id\":\"g\",\"name\":\"N\",\"group\":{\"id\":\"c\",\"id2\":\"d\","
                        + "\"name\":\"C\",\"details\":{\"colour\":\"red\"}}}}}");
        assertThat(graph.asked()).containsExactly("d", "c");
    }

    @Test
    void listsOfNullsStayWhereTheyAre() {
        TestGraph graph = new TestGraph("volumes", "shop", "index", "people");
        graph.subgraph("shop").field("Query.boxes", e -> Arrays.asList(null, object("volume", null), null));

        assertThat(graph.json("{ boxes { volume { upc writer { name } } } }"))
                .isEqualTo("{\"data\":{\"boxes\":[null,{\"volume\":null},null]}}");
        assertThat(graph.asked()).containsExactly("shop");
    }
}
