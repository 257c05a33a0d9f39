package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fields that need other subgraphs' fields sent along. */
class RequiresTest {

    private final TestGraph shop = Shop.open();

    @Test
    void whatAFieldRequiresIsSentWithTheKey() {
        String response = shop.json("{ product(id: \"1\") { estimate } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"estimate\":200}}}");
        assertThat(sent("r_e0")).isEqualTo(Map.of("__typename", "Product", "id", "1", "weight", 100));
    }

    @Test
    void aRequiredNullIsSent() {
        String response = shop.json("{ product(id: \"2\") { estimate } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"estimate\":null}}}");
        assertThat(sent("r_e0").get("weight")).isNull();
    }

    @Test
    void eachSetOfRequiredFieldsIsSentByItself() {
        String response = shop.json("{ product(id: \"1\") { stock estimate box } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"stock\":3,\"estimate\":200,\"box\":\"70x120\"}}}");
        assertThat(shop.asked()).containsExactly("products", "shipping");
        assertThat(List.of(
                        sent("r_e0").keySet(),
                        sent("r_e1").keySet(),
                        sent("r_e2").keySet()))
                .containsExactlyInAnyOrder(
                        Set.of("__typename", "id"),
                        Set.of("__typename", "id", "weight"),
                        Set.of("__typename", "id", "size"));
    }

    @Test
    void conflictingArgumentsOfRequiredFieldsStayApart() {
        String response = shop.json("{ product(id: \"1\") { price duty duties weight: price(currency: EUR) } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"product\":{\"price\":10,\"duty\":12,\"duties\":10,\"weight\":12}}}");
    }

    @Test
    void aClientsAliasNeverStandsInForARequiredField() {
        String response = shop.json("{ product(id: \"1\") { weight: name estimate } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"weight\":\"Table\",\"estimate\":200}}}");
    }

    @Test
    void aFieldOfTheSameSubgraphIsFetchedByEnteringItAgain() {
        String response = shop.json("{ topReviews { product { estimate } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"topReviews\":[{\"product\":{\"estimate\":200}},"
                        + "{\"product\":{\"estimate\":null}},{\"product\":{\"estimate\":200}}]}}");
        assertThat(shop.asked()).containsExactly("reviews", "products", "shipping");
    }

    private Map<?, ?> sent(String variable) {
        return (Map<?, ?>) ((List<?>) shop.request("shipping").variables().get(variable)).getFirst();
    }
}
