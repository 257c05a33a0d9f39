package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Queries over several subgraphs: what they answer, and what each subgraph is asked for it. */
class QueryTest {

    private final TestGraph shop = Shop.open();

    @Test
    void oneSubgraphIsAskedOnce() {
        String response = shop.json("{ ping product(id: \"1\") { name } }");

        assertThat(response).isEqualTo("{\"data\":{\"ping\":\"pong\",\"product\":{\"name\":\"Table\"}}}");
        assertThat(shop.asked()).containsExactly("products");
    }

    @Test
    void anEntityIsCompletedByAnotherSubgraph() {
        String response = shop.json("{ product(id: \"1\") { name score } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"name\":\"Table\",\"score\":4.5}}}");
        assertThat(shop.asked()).containsExactly("products", "reviews");
        assertThat(shop.request("reviews").variables())
                .isEqualTo(Map.of("r_e0", List.of(Map.of("__typename", "Product", "id", "1"))));
    }

    @Test
    void aListOfEntitiesIsOneCallWithEachEntityOnce() {
        String response = shop.json("{ products { id stock } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"products\":[{\"id\":\"1\",\"stock\":3},null,"
                        + "{\"id\":\"2\",\"stock\":3},{\"id\":\"1\",\"stock\":3}]}}");
        assertThat(shop.asked()).containsExactly("products", "shipping");
        assertThat(ids(shop.request("shipping"), "r_e0")).containsExactly("1", "2");
    }

    @Test
    void subgraphsThatDoNotWaitForEachOtherAreAskedInOneWave() {
        String response = shop.json("{ product(id: \"1\") { score stock } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"score\":4.5,\"stock\":3}}}");
        assertThat(shop.asked()).containsExactly("products", "reviews", "shipping");
        assertThat(plan("{ product(id: \"1\") { score stock } }").waves()).isEqualTo(2);
    }

    @Test
    void severalTypesOfEntitiesGoInOneRequest() {
        String response = shop.json("{ search { ... on Product { score } ... on Bundle { score } } }");

        assertThat(response).isEqualTo("{\"data\":{\"search\":[{\"score\":4.5},{\"score\":3.0},{\"score\":null}]}}");
        assertThat(shop.asked()).containsExactly("products", "reviews");
        assertThat(shop.request("reviews").query()).contains("e0: _entities").contains("e1: _entities");
    }

    @Test
    void theSameEntitiesAtTwoPlacesAreOneCall() {
        shop.execute("{ a: product(id: \"1\") { stock } b: product(id: \"2\") { stock } }");

        assertThat(shop.asked()).containsExactly("products", "shipping");
        assertThat(shop.request("shipping").query()).doesNotContain("e1");
        assertThat(ids(shop.request("shipping"), "r_e0")).containsExactly("1", "2");
    }

    @Test
    void entitiesLeadToEntities() {
        String response = shop.json("{ product(id: \"1\") { reviews { author { name friends { reviewCount } } } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"product\":{\"reviews\":["
                        + "{\"author\":{\"name\":\"User u1\",\"friends\":[{\"reviewCount\":7}]}},"
                        + "{\"author\":{\"name\":\"User u2\",\"friends\":[{\"reviewCount\":7}]}}]}}}");
        assertThat(shop.asked()).containsExactly("products", "reviews", "users", "reviews");
    }

    @Test
    void aCompositeKeyIsSentWhole() {
        String response = shop.json("{ product(id: \"1\") { maker { title } } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"maker\":{\"title\":\"Maker oak\"}}}}");
        assertThat(shop.request("shipping").variables())
                .isEqualTo(Map.of("r_e0", List.of(Map.of("__typename", "Maker", "country", "GB", "code", "oak"))));
    }

    @Test
    void aNullInAKeyIsNoEntityAndNoCall() {
        String response = shop.json("{ product(id: \"2\") { maker { country title } } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"maker\":{\"country\":\"GB\",\"title\":null}}}}");
        assertThat(shop.asked()).containsExactly("products");
    }

    @Test
    void anEntityThatIsNotThereIsNullWithoutAnError() {
        shop.subgraph("shipping").entity("Product", sent -> null);

        String response = shop.json("{ product(id: \"1\") { name stock } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":{\"name\":\"Table\",\"stock\":null}}}");
    }

    @Test
    void anEntityThatIsNotThereTakesItsObjectAlongWhereAFieldMustNotBeNull() {
        shop.subgraph("shipping").entity("Product", sent -> null);

        String response = shop.json("{ product(id: \"1\") { name deliveryDays } }");

        assertThat(response).isEqualTo("{\"data\":{\"product\":null}}");
    }

    @Test
    void aliasesAndArgumentsStayApart() {
        String response = shop.json("{ it: product(id: \"1\") { id: name name: id p: price e: price(currency: EUR) "
                + "all: reviews { words: text } some: reviews(first: 1) { id } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"it\":{\"id\":\"Table\",\"name\":\"1\",\"p\":10,\"e\":12,"
                        + "\"all\":[{\"words\":\"Text r1\"},{\"words\":\"Text r3\"}],"
                        + "\"some\":[{\"id\":\"r1\"},{\"id\":\"r3\"}]}}}");
        assertThat(ids(shop.request("reviews"), "r_e0")).containsExactly("1");
    }

    @Test
    void fragmentsApplyToTheTypesTheyName() {
        String response = shop.json("{ named { __typename name ...P ... on Bundle { id } } search { ...P } } "
                + "fragment P on Product { name stock }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"named\":[{\"__typename\":\"Product\",\"name\":\"Table\",\"stock\":3},"
                        + "{\"__typename\":\"Bundle\",\"name\":\"Study\",\"id\":\"b1\"}],"
                        + "\"search\":[{\"name\":\"Table\",\"stock\":3},{},{\"name\":\"Chair\",\"stock\":3}]}}");
        assertThat(shop.asked()).containsExactly("products", "shipping");
    }

    @Test
    void aConnectionOfFragmentsOnTheSameFieldIsMerged() {
        String response = shop.json("{ product(id: \"1\") { reviews { text } } ...More } "
                + "fragment More on Query { product(id: \"1\") { reviews { author { name } } score } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"product\":{\"reviews\":["
                        + "{\"text\":\"Text r1\",\"author\":{\"name\":\"User u1\"}},"
                        + "{\"text\":\"Text r3\",\"author\":{\"name\":\"User u2\"}}],\"score\":4.5}}}");
        assertThat(shop.asked()).containsExactly("products", "reviews", "users");
    }

    @Test
    void eachSubgraphIsSentTheVariablesItUses() {
        String query = "query Find($text: String, $first: Int = 3, $id: ID!, $unused: Int) { "
                + "search(filter: { text: $text, tags: [\"a\"] }) { ... on Product { reviews(first: $first) { id } } } "
                + "product(id: $id) { name } }";

        Map<String, Object> response =
                shop.execute(query.replace(", $unused: Int", ""), Map.of("id", "1", "text", "x"));

        assertThat(response).doesNotContainKey("errors");
        assertThat(shop.request("products").variables()).isEqualTo(Map.of("id", "1", "text", "x"));
        assertThat(shop.request("reviews").variables()).containsOnlyKeys("r_e0");
        assertThat(shop.request("reviews").query()).contains("$first:Int=3");
        assertThat(shop.request("reviews").operationName()).startsWith("Find_reviews");
        assertThat(shop.request("reviews").context()).isEqualTo("context");
    }

    @Test
    void typenamesAndIntrospectionAskNobodyMoreThanNeeded() {
        String response = shop.json("{ __typename __type(name: \"Currency\") { enumValues { name } } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"__typename\":\"Query\",\"__type\":{\"enumValues\":"
                        + "[{\"name\":\"GBP\"},{\"name\":\"EUR\"}]}}}");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void aTypenameOnlyStillTellsWhetherTheObjectIsThere() {
        String response = shop.json("{ products { __typename } search { __typename } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"products\":[{\"__typename\":\"Product\"},null,{\"__typename\":\"Product\"},"
                        + "{\"__typename\":\"Product\"}],\"search\":[{\"__typename\":\"Product\"},"
                        + "{\"__typename\":\"Bundle\"},{\"__typename\":\"Product\"}]}}");
    }

    @Test
    void mutationsRunStrictlyInOrderEachWithAllBelowIt() {
        String response = shop.json("mutation { a: addProduct(name: \"x\") { name score } "
                + "b: addReview(product: \"1\", text: \"t\") { author { name } } "
                + "c: renameProduct(id: \"1\", name: \"y\") { id } }");

        assertThat(response)
                .isEqualTo("{\"data\":{\"a\":{\"name\":\"Lamp\",\"score\":null},"
                        + "\"b\":{\"author\":{\"name\":\"User u1\"}},\"c\":{\"id\":\"1\"}}}");
        assertThat(shop.asked()).containsExactly("products", "reviews", "reviews", "users", "products");
    }

    @Test
    void manyMutationsInOneRequestArePlannedInTime() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            fields.append("m").append(i).append(": addProduct(name: \"x\") { score } ");
        }

        Plan plan = plan("mutation { " + fields + "}");

        assertThat(plan.waves()).isEqualTo(120);
    }

    @Test
    void aClientsVariableIsNeverTakenForTheGatewaysOwn() {
        String response = shop.json(
                "query($r_e0: Int) { product(id: \"1\") { reviews(first: $r_e0) { id } } }", Map.of("r_e0", 1));

        assertThat(response).contains("r1");
        assertThat(shop.request("reviews").variables()).containsKeys("r_e0", "_r_e0");
    }

    @Test
    void variablesInsideInputObjectsAreForwarded() {
        shop.execute(
                "query($tag: String!, $limit: Int) { search(filter: { tags: [$tag] }, limit: $limit) { __typename } }",
                Map.of("tag", "t"));

        assertThat(shop.request("products").variables()).isEqualTo(Map.of("tag", "t"));
    }

    private Plan plan(String query) {
        return new Planner(shop.gateway.supergraph())
                .plan(new graphql.parser.Parser().parseDocument(query), null, Map.of());
    }

    static List<Object> ids(SubgraphRequest request, String variable) {
        return ((List<?>) request.variables().get(variable))
                .stream().map(sent -> (Object) ((Map<?, ?>) sent).get("id")).toList();
    }
}
