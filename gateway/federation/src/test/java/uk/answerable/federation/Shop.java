package uk.answerable.federation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shop of the tests: products, their reviews, the users who wrote them, and how products are shipped. */
final class Shop {

    private final List<String> mutations = new ArrayList<>();

    static TestGraph open() {
        return new Shop().graph();
    }

    static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    private static Map<String, Object> product(String id) {
        return switch (id) {
            case "1" ->
                object(
                        "__typename",
                        "Product",
                        "id",
                        "1",
                        "name",
                        "Table",
                        "weight",
                        100,
                        "currency",
                        "SECRET",
                        "size",
                        object("height", 70, "width", 120),
                        "maker",
                        object("country", "GB", "code", "oak"));
            case "2" ->
                object(
                        "__typename",
                        "Product",
                        "id",
                        "2",
                        "name",
                        "Chair",
                        "weight",
                        null,
                        "currency",
                        "GBP",
                        "size",
                        object("height", 90, "width", 40),
                        "maker",
                        object("country", "GB", "code", null));
            default -> object("__typename", "Product", "id", id, "name", "Lamp", "weight", 5);
        };
    }

    private static Map<String, Object> bundle() {
        return object("__typename", "Bundle", "id", "b1", "name", "Study", "products", List.of(product("1")));
    }

    private static Map<String, Object> review(String id) {
        return object(
                "__typename",
                "Review",
                "id",
                id,
                "text",
                "Text " + id,
                "author",
                object("id", id.equals("r3") ? "u2" : "u1"),
                "product",
                object("id", id.equals("r2") ? "2" : "1"));
    }

    private static Map<String, Object> user(String id) {
        return object(
                "__typename",
                "User",
                "id",
                id,
                "name",
                "User " + id,
                "nickname",
                null,
                "friends",
                List.of(object("id", id.equals("u1") ? "u2" : "u1", "name", "Friend")));
    }

    private TestGraph graph() {
        TestGraph graph = new TestGraph("shop", "products", "reviews", "users", "shipping");
        graph.subgraph("products")
                .field("Query.products", e -> Arrays.asList(product("1"), null, product("2"), product("1")))
                .field("Query.product", e -> product(e.getArgument("id")))
                .field("Query.search", e -> List.of(product("1"), bundle(), product("2")))
                .field("Query.named", e -> List.of(product("1"), bundle()))
                .field("Query.ping", e -> "pong")
                .field("Product.price", e -> e.getArgument("currency").equals("GBP") ? 10 : 12)
                .field("Mutation.addProduct", e -> mutation("add", product("3")))
                .field("Mutation.renameProduct", e -> mutation("rename", product(e.getArgument("id"))))
                .entity("Product", sent -> product((String) sent.get("id")))
                .entity("Bundle", sent -> bundle())
                .entity("Maker", sent -> sent);
        graph.subgraph("reviews")
                .field("Query.topReviews", e -> List.of(review("r1"), review("r2"), review("r3")))
                .field("Product.reviews", e -> List.of(review("r1"), review("r3")))
                .field("Mutation.addReview", e -> mutation("review", review("r1")))
                .entity(
                        "Product",
                        sent -> object(
                                "id", sent.get("id"), "score", sent.get("id").equals("1") ? 4.5 : null))
                .entity("Bundle", sent -> object("id", sent.get("id"), "score", 3.0))
                .entity("Review", sent -> review((String) sent.get("id")))
                .entity("User", sent -> object("id", sent.get("id"), "reviewCount", 7));
        graph.subgraph("users")
                .field("Query.me", e -> user("u1"))
                .entity("User", sent -> user((String) sent.get("id")));
        graph.subgraph("shipping")
                .entity("Product", Shop::shipped)
                .entity(
                        "Maker",
                        sent -> object(
                                "country",
                                sent.get("country"),
                                "code",
                                sent.get("code"),
                                "title",
                                "Maker " + sent.get("code")));
        return graph;
    }

    private static Object shipped(Map<String, Object> sent) {
        Map<String, Object> product = object("id", sent.get("id"), "stock", 3, "deliveryDays", 2);
        product.put("estimate", sent.get("weight") instanceof Integer weight ? weight * 2 : null);
        product.put("duty", sent.get("price"));
        product.put("duties", sent.get("price"));
        product.put(
                "box",
                sent.get("size") instanceof Map<?, ?> size ? size.get("height") + "x" + size.get("width") : null);
        return product;
    }

    private Object mutation(String name, Object result) {
        mutations.add(name);
        return result;
    }
}
