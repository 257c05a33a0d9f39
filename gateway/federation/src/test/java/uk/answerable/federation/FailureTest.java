package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Subgraphs that fail: what is left of the answer, and where the errors say something is missing. */
class FailureTest {

    private static final String UNAVAILABLE = "SUBGRAPH_UNAVAILABLE";

    private final TestGraph shop = Shop.open();

    @Test
    void aSubgraphThatIsDownLeavesTheOthersAnswers() {
        shop.down("shipping");

        Map<String, Object> response = shop.execute("{ products { id stock } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"products\":[{\"id\":\"1\",\"stock\":null},null,"
                        + "{\"id\":\"2\",\"stock\":null},{\"id\":\"1\",\"stock\":null}]}");
        assertThat(errors(response))
                .containsExactlyInAnyOrder(
                        UNAVAILABLE + " shipping [products, 0, stock]",
                        UNAVAILABLE + " shipping [products, 2, stock]",
                        UNAVAILABLE + " shipping [products, 3, stock]");
        assertThat(messages(response)).containsOnly("The shipping service is not available.");
    }

    @Test
    void aRootFieldOfASubgraphThatIsDownIsNull() {
        shop.down("users");

        Map<String, Object> response = shop.execute("{ who: me { name } ping }");

        assertThat(TestGraph.text(response.get("data"))).isEqualTo("{\"who\":null,\"ping\":\"pong\"}");
        assertThat(errors(response)).containsExactly(UNAVAILABLE + " users [who]");
    }

    @Test
    void aFieldThatMustNotBeNullTakesItsObjectAlongWithTheOneErrorThatExplainsIt() {
        shop.down("shipping");

        Map<String, Object> response = shop.execute("{ product(id: \"1\") { name deliveryDays } }");

        assertThat(TestGraph.text(response.get("data"))).isEqualTo("{\"product\":null}");
        assertThat(errors(response)).containsExactly(UNAVAILABLE + " shipping [product, deliveryDays]");
    }

    @Test
    void aFieldWhoseRequirementsCannotBeFetchedIsMissingForTheirReason() {
        shop.down("products");

        Map<String, Object> response = shop.execute("{ topReviews { text product { estimate stock } } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"topReviews\":["
                        + "{\"text\":\"Text r1\",\"product\":{\"estimate\":null,\"stock\":3}},"
                        + "{\"text\":\"Text r2\",\"product\":{\"estimate\":null,\"stock\":3}},"
                        + "{\"text\":\"Text r3\",\"product\":{\"estimate\":null,\"stock\":3}}]}");
        assertThat(errors(response))
                .containsExactly(
                        UNAVAILABLE + " products [topReviews, 0, product, estimate]",
                        UNAVAILABLE + " products [topReviews, 1, product, estimate]",
                        UNAVAILABLE + " products [topReviews, 2, product, estimate]");
    }

    @Test
    void aSingleEntityWhoseRequirementsFailedIsMissingForThatReason() {
        shop.answer("products", 200, "application/json", """
                {"data":{"e0":[{"weight":1},null]},
                 "errors":[{"message":"Gone","path":["e0",1],"extensions":{"code":"NOT_FOUND"}}]}""");

        Map<String, Object> response = shop.execute("{ topReviews { product { estimate } } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"topReviews\":[{\"product\":{\"estimate\":2}},{\"product\":{\"estimate\":null}},"
                        + "{\"product\":{\"estimate\":2}}]}");
        assertThat(errors(response)).containsExactly("NOT_FOUND products [topReviews, 1, product, estimate]");
    }

    @Test
    void whatIsNotAGraphQlResponseIsNoAnswer() {
        List<Object[]> answers = List.of(
                new Object[] {500, "application/json", "{\"data\":{\"me\":{\"name\":\"x\"}}}"},
                new Object[] {200, "text/html", "<html></html>"},
                new Object[] {200, "application/json", "{\"data\":{\"me\":"},
                new Object[] {200, "application/json", "[]"},
                new Object[] {200, "application/json", "{}"},
                new Object[] {200, "application/json", "{\"data\":7}"},
                new Object[] {200, "application/json", "{\"data\":null,\"errors\":\"no\"}"},
                new Object[] {200, "application/json", ""});
        for (Object[] answer : answers) {
            shop.answer("users", (int) answer[0], (String) answer[1], (String) answer[2]);

            Map<String, Object> response = shop.execute("{ me { name } }");

            assertThat(errors(response)).as(answer[2].toString()).containsExactly(UNAVAILABLE + " users [me]");
        }
    }

    @Test
    void aRefusalOfTheCallerIsToldAsSuch() {
        shop.answer("users", 401, null, "");

        Map<String, Object> response = shop.execute("{ me { name } }");

        assertThat(errors(response)).containsExactly("UNAUTHENTICATED users [me]");
    }

    @Test
    void anErrorInsideAnEntityIsAtTheClientsPath() {
        shop.subgraph("reviews").field("Review.text", environment -> {
            throw new IllegalStateException("secret detail");
        });

        Map<String, Object> response = shop.execute("{ all: products { comments: reviews { words: text id } } }");

        assertThat(TestGraph.text(response.get("data"))).contains("{\"words\":null,\"id\":\"r1\"}");
        assertThat(errors(response))
                .hasSize(6)
                .contains(
                        "SUBGRAPH_ERROR reviews [all, 0, comments, 0, words]",
                        "SUBGRAPH_ERROR reviews [all, 2, comments, 1, words]",
                        "SUBGRAPH_ERROR reviews [all, 3, comments, 1, words]");
        assertThat(messages(response)).containsOnly("The reviews service could not answer.");
    }

    @Test
    void anEntityWithAnErrorIsMissingItsFieldsAndTheOthersKeepTheirs() {
        shop.answer("shipping", 200, "application/json", """
                {"data":{"e0":[null,{"stock":4}]},
                 "errors":[{"message":"Not yours","path":["e0",0],"extensions":{"code":"FORBIDDEN"}}]}""");

        Map<String, Object> response = shop.execute("{ products { stock } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"products\":[{\"stock\":null},null,{\"stock\":4},{\"stock\":null}]}");
        assertThat(errors(response))
                .containsExactly("FORBIDDEN shipping [products, 0, stock]", "FORBIDDEN shipping [products, 3, stock]");
        assertThat(messages(response)).containsOnly("Not yours");
    }

    @Test
    void anErrorThatNulledAllEntitiesIsAtEachOfThem() {
        shop.answer("shipping", 200, "application/json", """
                {"data":null,"errors":[{"message":"boom","path":["e0"],"extensions":{"code":"null-pointer"}}]}""");

        Map<String, Object> response = shop.execute("{ products { stock } }");

        assertThat(errors(response))
                .containsExactly(
                        "SUBGRAPH_ERROR shipping [products, 0, stock]",
                        "SUBGRAPH_ERROR shipping [products, 3, stock]",
                        "SUBGRAPH_ERROR shipping [products, 2, stock]");
        assertThat(messages(response)).containsOnly("The shipping service could not answer.");
    }

    @Test
    void entitiesThatAreTooFewAreGivenToNone() {
        shop.answer("shipping", 200, "application/json", "{\"data\":{\"e0\":[{\"stock\":4}]}}");

        Map<String, Object> response = shop.execute("{ products { stock } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"products\":[{\"stock\":null},null,{\"stock\":null},{\"stock\":null}]}");
        assertThat(errors(response)).hasSize(3).allMatch(error -> error.startsWith(UNAVAILABLE));
    }

    @Test
    void anErrorWithoutAPathStaysWithoutOne() {
        shop.answer("users", 200, "application/json", """
                {"data":{"me":{"name":"x"}},"errors":[{"message":"slow","extensions":{"code":"PARTIAL"}}]}""");

        Map<String, Object> response = shop.execute("{ me { name } }");

        assertThat(TestGraph.text(response.get("data"))).isEqualTo("{\"me\":{\"name\":\"x\"}}");
        assertThat(errors(response)).containsExactly("PARTIAL users null");
    }

    @Test
    void aValueTheSchemaHidesIsNull() {
        Map<String, Object> response = shop.execute("{ product(id: \"1\") { name currency } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"product\":{\"name\":\"Table\",\"currency\":null}}");
        assertThat(TestGraph.text(response.get("errors"))).doesNotContain("SECRET");
    }

    @Test
    void aLongListOfWrongValuesIsNotAsManyErrors() {
        String reviews = "{\"id\":\"r\",\"text\":{}},".repeat(500);
        shop.answer("reviews", 200, "application/json", "{\"data\":{\"topReviews\":[" + reviews + "7]}}");

        Map<String, Object> response = shop.execute("{ topReviews { id author { id } } }");

        assertThat(errors(response)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aFailedMutationDoesNotStopTheNext() {
        shop.down("reviews");

        Map<String, Object> response = shop.execute(
                "mutation { addReview(product: \"1\", text: \"t\") { id } addProduct(name: \"x\") { id } }");

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"addReview\":null,\"addProduct\":{\"id\":\"3\"}}");
        assertThat(errors(response)).containsExactly(UNAVAILABLE + " reviews [addReview]");
    }

    private static List<String> errors(Map<String, Object> response) {
        return ((List<?>) response.getOrDefault("errors", List.of()))
                .stream()
                        .map(error -> {
                            Map<?, ?> map = (Map<?, ?>) error;
                            Map<?, ?> extensions = (Map<?, ?>) map.get("extensions");
                            return extensions.get("code") + " " + extensions.get("service") + " " + map.get("path");
                        })
                        .toList();
    }

    private static List<Object> messages(Map<String, Object> response) {
        return ((List<?>) response.get("errors"))
                .stream()
                        .map(error -> (Object) ((Map<?, ?>) error).get("message"))
                        .toList();
    }
}
