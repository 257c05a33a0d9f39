package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a server can choose: rules over operations, the size of documents, introspection. */
class OptionsTest {

    private final TestGraph shop = Shop.open();

    private String answer(GatewayOptions options, String query) {
        FederationGateway gateway = new FederationGateway(shop.gateway.supergraph(), shop, options);
        return new String(
                gateway.answer(new GraphQlRequest(query, null, Map.of("n", 3), Map.of()), "caller")
                        .toCompletableFuture()
                        .join()
                        .json(),
                StandardCharsets.UTF_8);
    }

    @Test
    void aRuleSeesTheOperationWithItsVariablesAndRefusesItBeforeAnybodyIsAsked() {
        OperationRule rule = operation -> List.of(ResponseError.of(
                operation.definition().getName() + operation.variables() + operation.context(), "TOO_DEAR"));

        String response = answer(
                GatewayOptions.DEFAULTS.withRules(List.of(rule)),
                "query Dear($n: Int!, $m: Int = 7) { search(limit: $n) { __typename } ping products { name @skip(if:"
                        + " true) id } again: search(limit: $m) { __typename } }");

        assertThat(response)
                .isEqualTo("{\"errors\":[{\"message\":\"Dear{n=3, m=7}caller\","
                        + "\"extensions\":{\"code\":\"TOO_DEAR\"}}]}");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void aDocumentMayHaveSoManyTokensAndNoMore() {
        GatewayOptions options = GatewayOptions.DEFAULTS.withMaxTokens(10);

        assertThat(answer(options, "{ me { name } ping }")).contains("\"ping\":\"pong\"");
        assertThat(answer(options, "{ me { name } a: ping b: ping c: ping }"))
                .contains("DOCUMENT_TOO_LARGE", "10 tokens", "\"allowed\":10")
                .doesNotContain("data");
    }

    @Test
    void theSchemaIsToldUnlessThatIsOff() {
        assertThat(answer(GatewayOptions.DEFAULTS, "{ kind: __type(name: \"Product\") { name kind } ping }"))
                .isEqualTo("{\"data\":{\"kind\":{\"name\":\"Product\",\"kind\":\"OBJECT\"},\"ping\":\"pong\"}}");
        assertThat(answer(GatewayOptions.DEFAULTS.withIntrospection(false), "{ __schema { queryType { name } } ping }"))
                .contains("INTROSPECTION_DISABLED")
                .doesNotContain("data");
        assertThat(answer(GatewayOptions.DEFAULTS.withIntrospection(false), "{ __typename ping }"))
                .isEqualTo("{\"data\":{\"__typename\":\"Query\",\"ping\":\"pong\"}}");
    }

    @Test
    void theSchemaIsToldThroughFragmentsAndVariables() {
        String response = answer(
                GatewayOptions.DEFAULTS,
                "query($t: String = \"Bundle\") { ...F ping } fragment F on Query { __type(name: $t) { ...N } } "
                        + "fragment N on __Type { name fields { name } }");

        assertThat(response).contains("\"name\":\"Bundle\"").contains("\"ping\":\"pong\"");
    }

    @Test
    void aResponseCarriesItsPlanForThoseWhoMayAsk() {
        GraphQlResponse response = shop.gateway
                .answer(GraphQlRequest.of("{ products { stock } }"), null)
                .toCompletableFuture()
                .join();

        assertThat(response.plan().describe()).contains("shipping").contains("Product");
        assertThat(new String(response.json(Map.of("queryPlan", "P")), StandardCharsets.UTF_8))
                .endsWith(",\"extensions\":{\"queryPlan\":\"P\"}}");
    }
}
