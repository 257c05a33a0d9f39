package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.idl.SchemaPrinter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a supergraph says of itself, and which are refused. */
class SupergraphTest {

    private static final String SDL = TestGraph.supergraph("shop");

    @Test
    void subgraphsHaveNamesAndAddresses() {
        assertThat(Supergraph.parse(SDL).urls())
                .containsEntry("products", "http://products.test/graphql")
                .containsOnlyKeys("products", "reviews", "shipping", "users");
    }

    @Test
    void addressesCanBeMoved() {
        assertThat(Supergraph.parse(SDL)
                        .withUrls(Map.of("users", "http://else.test"))
                        .urls())
                .containsEntry("users", "http://else.test")
                .containsEntry("products", "http://products.test/graphql");
    }

    @Test
    void anAddressForNobodyIsRefused() {
        assertThatThrownBy(() -> Supergraph.parse(SDL).withUrls(Map.of("user", "http://else.test")))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("user");
    }

    @Test
    void clientsSeeNoMachinery() {
        String api = new SchemaPrinter().print(Supergraph.parse(SDL).apiSchema());

        assertThat(api)
                .contains("type Product implements Named")
                .doesNotContain("join__", "link__", "_entities", "inaccessible", "cost", "SECRET");
    }

    @Test
    void anUnknownFeatureWithAPurposeIsRefused() {
        for (String purpose : new String[] {"SECURITY", "EXECUTION"}) {
            String sdl = SDL.replace(
                    "schema @link",
                    "schema @link(url: \"https://specs.apollo.dev/context/v0.1\", for: " + purpose + ") @link");

            assertThatThrownBy(() -> Supergraph.parse(sdl))
                    .isInstanceOf(SupergraphException.class)
                    .hasMessageContaining("context/v0.1 for " + purpose);
        }
    }

    @Test
    void anUnknownFeatureWithoutPurposeIsPassedOver() {
        String sdl = SDL.replace("schema @link", "schema @link(url: \"https://specs.apollo.dev/tag/v0.3\") @link");

        assertThat(Supergraph.parse(sdl).urls()).hasSize(4);
    }

    @Test
    void anotherVersionOfTheJoinSpecificationIsRefused() {
        assertThatThrownBy(() -> Supergraph.parse(SDL.replace("join/v0.5", "join/v0.6")))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("join/v0.6");
    }

    @Test
    void aValueFromAContextIsRefused() {
        String sdl = SDL.replace(
                "stock: Int @join__field(graph: SHIPPING)",
                "stock: Int @join__field(graph: SHIPPING, contextArguments: [])");

        assertThatThrownBy(() -> Supergraph.parse(sdl))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("Product.stock uses @fromContext");
    }

    @Test
    void whatIsNoSupergraphIsRefused() {
        for (String sdl :
                new String[] {"", "type", "type Query { a: Int }", "schema { query: Query } type Query { a: Int }"}) {
            assertThatThrownBy(() -> Supergraph.parse(sdl)).as(sdl).isInstanceOf(SupergraphException.class);
        }
    }
}
