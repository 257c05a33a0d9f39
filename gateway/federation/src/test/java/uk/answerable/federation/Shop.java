package uk.answerable.federation;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shop of the tests: products, their reviews, the users who wrote them, and how products are shipped. */
final class Shop {

    private Shop() {}

    /** The same shop behind one server. */
    static TestSubgraph whole(String sdl) {
        return users(reviews(products(new TestSubgraph(sdl))))
                .field("Product.stock", e -> 3)
                .field("Product.deliveryDays", e -> 2)
                .field("Product.estimate", e -> shipped(product(id(e))).get("estimate"))
                .field("Product.box", e -> shipped(product(id(e))).get("box"))
                .field("Product.duty", e -> 12)
                .field("Product.duties", e -> 10)
                .field("Maker.title", e -> titled(e.getSource()).get("title"))
                .field("Review.product", e -> product(id(e, "product")))
                .field("Review.author", e -> user(id(e, "author")));
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
        return object("__typename", "User", "id", id, "name", "User " + id, "nickname", null);
    }

    static TestGraph open() {
        TestGraph graph = new TestGraph("shop", "products", "reviews", "users", "shipping");
        products(graph.subgraph("products"))
                .field("Mutation.addProduct", e -> product("3"))
                .field("Mutation.renameProduct", e -> product(e.getArgument("id")))
                .entity("Product", sent -> product((String) sent.get("id")))
                .entity("Bundle", sent -> bundle())
                .entity("Maker", sent -> sent);
        reviews(graph.subgraph("reviews"))
                .field("Mutation.addReview", e -> review("r1"))
                .entity("Product", sent -> sent)
                .entity("Bundle", sent -> sent)
                .entity("Review", sent -> review((String) sent.get("id")))
                .entity("User", sent -> sent);
        users(graph.subgraph("users")).entity("User", sent -> user((String) sent.get("id")));
        graph.subgraph("shipping").entity("Product", Shop::shipped).entity("Maker", Shop::titled);
        return graph;
    }

    private static TestSubgraph products(TestSubgraph server) {
        return server.field("Query.products", e -> Arrays.asList(product("1"), null, product("2"), product("1")))
                .field("Query.product", e -> product(e.getArgument("id")))
                .field("Query.search", e -> List.of(product("1"), bundle(), product("2")))
                .field("Query.named", e -> List.of(product("1"), bundle()))
                .field("Query.ping", e -> "pong")
                .field("Product.price", e -> e.getArgument("currency").equals("GBP") ? 10 : 12);
    }

    private static TestSubgraph reviews(TestSubgraph server) {
        return server.field("Query.topReviews", e -> List.of(review("r1"), review("r2"), review("r3")))
                .field("Product.reviews", e -> List.of(review("r1"), review("r3")))
                .field("Product.score", e -> id(e).equals("1") ? 4.5 : null)
                .field("Bundle.score", e -> 3.0)
                .field("User.reviewCount", e -> 7);
    }

    private static TestSubgraph users(TestSubgraph server) {
        return server.field("Query.me", e -> user("u1"))
                .field("User.friends", e -> List.of(user(id(e).equals("u1") ? "u2" : "u1")));
    }

    private static Map<String, Object> shipped(Map<String, Object> sent) {
        Map<String, Object> product = object("id", sent.get("id"), "stock", 3, "deliveryDays", 2);
        product.put("estimate", sent.get("weight") instanceof Integer weight ? weight * 2 : null);
        product.put("duty", sent.get("price"));
        product.put("duties", sent.get("price"));
        product.put(
                "box",
                sent.get("size") instanceof Map<?, ?> size ? size.get("height") + "x" + size.get("width") : null);
        return product;
    }

    private static Map<String, Object> titled(Map<String, Object> maker) {
        Map<String, Object> titled = new HashMap<>(maker);
        titled.put("title", maker.get("code") == null ? null : "Maker " + maker.get("code"));
        return titled;
    }

    private static String id(DataFetchingEnvironment environment) {
        return (String) environment.<Map<String, Object>>getSource().get("id");
    }

    private static String id(DataFetchingEnvironment environment, String field) {
        return (String)
                ((Map<?, ?>) environment.<Map<String, Object>>getSource().get(field)).get("id");
    }
}
