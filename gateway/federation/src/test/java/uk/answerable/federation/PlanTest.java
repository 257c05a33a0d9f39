package uk.answerable.federation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.parser.Parser;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plans take few waves and few requests, can be read, and are not made at any price. */
class PlanTest {

    private static Plan plan(String fixture, String query) {
        return new Planner(Supergraph.parse(TestGraph.supergraph(fixture))).plan(Parser.parse(query), null, Map.of());
    }

    @Test
    void aRequestThatCanWaitForAnotherToTheSameSubgraphDoes() {
        Plan plan = plan("shop", "{ topReviews { text product { name } } ping me { name } }");

        assertThat(plan.waves()).isEqualTo(2);
        assertThat(plan.requests()).hasSize(3);
        assertThat(plan.describe()).isEqualTo("""
            wave 1: reviews
              at (root)
                { topReviews { text product { id } } }
            wave 1: users
              at (root)
                { me { name } }
            wave 2: products
              at topReviews.product by Product [id]
                ... on Product { name }
              at (root)
                { ping }
            """);
    }

    @Test
    void aPlanDoesNotTakeMoreWavesToTakeFewerRequests() {
        Plan plan = plan("shop", "{ ping topReviews { product { estimate } author { name } } }");

        assertThat(plan.waves()).isEqualTo(3);
        assertThat(plan.requests().stream().map(request -> request.wave() + request.graph()))
                .containsExactly("0REVIEWS", "1PRODUCTS", "1USERS", "2SHIPPING");
    }

    @Test
    void mutationsAreNeverPutOff() {
        Plan plan = plan("orders", "mutation { plus(n: 1) item(name: \"n\") { dear } times(by: 2) }");

        assertThat(plan.requests().stream().map(request -> request.wave() + request.graph()))
                .containsExactly("0B", "1A", "2B", "3A");
    }

    private static String maze(int depth) {
        String signs = IntStream.range(0, 8)
                .mapToObj(i -> " ... on Door" + i + " { sign" + i + " }")
                .collect(Collectors.joining());
        String inside = "{ id" + signs + " }";
        for (int i = 0; i < depth; i++) {
            inside = "{ id" + signs + " next " + inside + " other " + inside + " }";
        }
        return "{ door " + inside + " }";
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void anOperationThatMultipliesIsRefusedInTime() {
        assertThat(plan("maze", maze(1)).waves()).isEqualTo(2);
        assertThatThrownBy(() -> plan("maze", maze(5)))
                .isInstanceOfSatisfying(
                        PlanningException.class,
                        refusal -> assertThat(refusal.budget()).isEqualTo(200_000))
                .hasMessageContaining("200,000 steps");
    }

    @Test
    void aTooLargePlanIsARefusalWithACodeOfItsOwn() {
        TestGraph graph = new TestGraph(GatewayOptions.DEFAULTS.withPlanBudget(1_000), "maze", "odd", "even");

        assertThat(graph.json(maze(4)))
                .isEqualTo("{\"errors\":[{\"message\":\"To plan the operation takes more than 1,000 steps; 1,000 are"
                        + " allowed.\",\"extensions\":{\"code\":\"PLAN_TOO_LARGE\",\"limit\":\"plan\","
                        + "\"value\":1001,\"allowed\":1000}}]}");
        assertThat(graph.asked()).isEmpty();
    }
}
