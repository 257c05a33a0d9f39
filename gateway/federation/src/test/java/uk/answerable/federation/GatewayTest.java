package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests that are refused, plans that are kept, and graphs that are changed while serving. */
class GatewayTest {

    private final TestGraph shop = Shop.open();

    @Test
    void aDocumentThatIsNotGraphQlIsRefused() {
        String response = shop.json("{ products {");

        assertThat(response).contains("GRAPHQL_PARSE_FAILED").doesNotContain("\"data\"");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void whatIsInaccessibleIsUnknown() {
        String response = shop.json("{ products { cost } }");

        assertThat(response).contains("GRAPHQL_VALIDATION_FAILED").doesNotContain("\"data\"");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void aVariableOfTheWrongTypeIsRefusedBeforeAnybodyIsAsked() {
        String response = shop.json("query($id: ID!) { product(id: $id) { name } }", Map.of());

        assertThat(response).contains("BAD_USER_INPUT").doesNotContain("\"data\"");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void anUnknownOperationIsRefused() {
        Map<String, Object> response = shop.gateway
                .execute(new GraphQlRequest("query A { ping } query B { ping }", "C", Map.of(), Map.of()), null)
                .toCompletableFuture()
                .join();

        assertThat(TestGraph.text(response)).contains("BAD_USER_INPUT").doesNotContain("\"data\"");
    }

    @Test
    void anAliasThatCouldPassForAMetaFieldIsRefused() {
        String response = shop.json("{ named { __typename: name } }");

        assertThat(response).contains("errors").doesNotContain("\"data\"");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void theNamedOperationOfSeveralRuns() {
        Map<String, Object> response = shop.gateway
                .execute(new GraphQlRequest("query A { ping } query B { me { name } }", "B", Map.of(), Map.of()), null)
                .toCompletableFuture()
                .join();

        assertThat(TestGraph.text(response)).isEqualTo("{\"data\":{\"me\":{\"name\":\"User u1\"}}}");
    }

    @Test
    void aPlanIsKeptForOtherValues() {
        String query = "query($id: ID!) { product(id: $id) { name } }";

        shop.execute(query, Map.of("id", "1"));
        shop.execute(query, Map.of("id", "2"));

        assertThat(shop.gateway.cachedPlans()).isEqualTo(1);
    }

    @Test
    void skippedFieldsAreNotFetched() {
        String query = "query($with: Boolean!) { product(id: \"1\") { name stock @include(if: $with) "
                + "... @skip(if: $with) { score } } }";

        String with = shop.json(query, Map.of("with", true));
        String without = shop.json(query, Map.of("with", false));

        assertThat(with).isEqualTo("{\"data\":{\"product\":{\"name\":\"Table\",\"stock\":3}}}");
        assertThat(without).isEqualTo("{\"data\":{\"product\":{\"name\":\"Table\",\"score\":4.5}}}");
        assertThat(shop.asked()).containsExactly("products", "shipping", "products", "reviews");
        assertThat(shop.gateway.cachedPlans()).isEqualTo(2);
    }

    @Test
    void theCacheOfPlansIsBounded() {
        FederationGateway small = new FederationGateway(
                Supergraph.parse(TestGraph.supergraph("shop")), shop, GatewayOptions.DEFAULTS.withCachedDocuments(2));

        for (int i = 0; i < 5; i++) {
            small.execute(GraphQlRequest.of("{ p" + i + ": ping }"), null)
                    .toCompletableFuture()
                    .join();
        }

        assertThat(small.cachedPlans()).isEqualTo(2);
    }

    @Test
    void aNewGraphIsServedAtOnce() {
        shop.gateway.swap(shop.gateway.supergraph().withUrls(Map.of("products", "http://elsewhere.test/graphql")));

        shop.execute("{ ping }");

        assertThat(shop.request("products").url()).isEqualTo("http://elsewhere.test/graphql");
    }

    @Test
    void aBadGraphIsRefusedAndTheOldOneServesOn() {
        assertThatThrownBy(() -> shop.gateway.swap(Supergraph.parse("type Query { a: Int }")))
                .isInstanceOf(SupergraphException.class);

        assertThat(shop.json("{ ping }")).isEqualTo("{\"data\":{\"ping\":\"pong\"}}");
    }

    @Test
    void aPlanPrintsItself() {
        Plan plan = new Planner(shop.gateway.supergraph())
                .plan(graphql.parser.Parser.parse("{ products { name stock estimate } }"), null, Map.of());

        assertThat(plan).hasToString("""
            wave 1: products
              at (root)
                { products { name id weight } }
            wave 2: shipping
              at products by Product [id]
                ... on Product { stock }
              at products by Product [id, weight]
                ... on Product { estimate }
            """);
    }
}
