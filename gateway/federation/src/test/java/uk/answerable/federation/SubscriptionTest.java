package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.federation.Shop.object;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Events of one subgraph, completed from the others, one response each. */
class SubscriptionTest {

    private static final String QUERY =
            "subscription($force: String!) { alertRaised(force: $force) { text closedBy owner { name } } }";

    private final AtomicBoolean known = new AtomicBoolean(true);
    private final TestGraph graph = graph();
    private final Taker taker = new Taker();
    private final AtomicInteger contexts = new AtomicInteger();

    private TestGraph graph() {
        TestGraph graph = new TestGraph(
                GatewayOptions.DEFAULTS.withAccess(context -> new Access() {
                    @Override
                    public boolean authenticated() {
                        return known.get();
                    }

                    @Override
                    public boolean hasScope(String scope) {
                        return false;
                    }

                    @Override
                    public boolean meets(String policy) {
                        return false;
                    }
                }),
                "alerts",
                "alerts",
                "people");
        graph.subgraph("people")
                .entity("Person", sent -> object("id", sent.get("id"), "name", "Person " + sent.get("id")));
        return graph;
    }

    /** Keeps what it is given; asks for as many as it is told to. */
    private static final class Taker implements Flow.Subscriber<GraphQlResponse> {

        final List<String> taken = new ArrayList<>();
        Flow.Subscription subscription;
        boolean done;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(GraphQlResponse response) {
            taken.add(new String(response.json(), StandardCharsets.UTF_8));
        }

        @Override
        public void onError(Throwable problem) {
            taken.add(problem.getMessage());
        }

        @Override
        public void onComplete() {
            done = true;
        }
    }

    private void subscribe(String query) {
        graph.gateway
                .subscribe(new GraphQlRequest(query, null, Map.of("force", "warwickshire"), Map.of()), () -> {
                    contexts.incrementAndGet();
                    return "caller";
                })
                .subscribe(taker);
    }

    private void raise(String owner) {
        String event = "{\"data\":{\"alertRaised\":{\"text\":\"Late\",\"closedBy\":\"x\",\"owner\":{\"id\":\"" + owner
                + "\"}}}}";
        graph.events.submit(new SubgraphResponse(200, "application/json", event.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachEventIsCompletedFromTheOtherSubgraphs() {
        subscribe(QUERY);
        taker.subscription.request(10);

        raise("p1");
        raise("p2");
        graph.events.close();

        assertThat(taker.taken)
                .containsExactly(
                        "{\"data\":{\"alertRaised\":{\"text\":\"Late\",\"closedBy\":\"x\",\"owner\":{\"name\":\"Person"
                                + " p1\"}}}}",
                        "{\"data\":{\"alertRaised\":{\"text\":\"Late\",\"closedBy\":\"x\",\"owner\":{\"name\":\"Person"
                                + " p2\"}}}}");
        assertThat(taker.done).isTrue();
        assertThat(graph.asked()).containsExactly("alerts", "people", "people");
        assertThat(graph.request("alerts").query()).startsWith("subscription ").contains("alertRaised(force:$force)");
        assertThat(graph.request("alerts").variables()).isEqualTo(Map.of("force", "warwickshire"));
        assertThat(graph.request("people").context()).isEqualTo("caller");
        assertThat(contexts).hasValue(3);
    }

    @Test
    void eventsWaitUntilTheyAreTaken() {
        subscribe(QUERY);

        raise("p1");
        raise("p2");

        assertThat(taker.taken).isEmpty();
        taker.subscription.request(1);
        assertThat(taker.taken).hasSize(1);
        taker.subscription.request(1);
        assertThat(taker.taken).hasSize(2);
    }

    @Test
    void anEventIsAnsweredBeforeTheNextIsTakenUp() {
        CompletableFuture<SubgraphResponse> slow = new CompletableFuture<>();
        graph.answerWith("people", request -> slow);
        subscribe(QUERY);
        taker.subscription.request(10);

        raise("p1");
        raise("p2");
        graph.events.close();

        assertThat(graph.asked()).containsExactly("alerts", "people");
        slow.complete(new SubgraphResponse(
                200, "application/json", "{\"data\":{\"e0\":[{\"name\":\"N\"}]}}".getBytes(StandardCharsets.UTF_8)));
        assertThat(taker.taken).hasSize(2);
        assertThat(taker.done).isTrue();
    }

    @Test
    void whatACallerMaySeeIsAskedForEveryEvent() {
        subscribe("subscription { alertRaised(force: \"x\") { text closedBy } }");
        taker.subscription.request(10);

        raise("p1");
        known.set(false);
        raise("p1");

        assertThat(taker.taken.getFirst()).contains("\"closedBy\":\"x\"");
        assertThat(taker.taken.getLast()).contains("UNAUTHORIZED_FIELD_OR_TYPE").contains("\"data\":null");
    }

    @Test
    void afterCancellingNothingComes() {
        subscribe(QUERY);
        taker.subscription.request(10);
        raise("p1");

        taker.subscription.cancel();
        raise("p2");

        assertThat(taker.taken).hasSize(1);
        assertThat(graph.events.getNumberOfSubscribers()).isZero();
    }

    @Test
    void aBadSubscriptionIsOneRefusal() {
        subscribe("subscription { alertRaised { text } }");
        taker.subscription.request(1);

        assertThat(taker.taken).hasSize(1).allMatch(response -> response.contains("GRAPHQL_VALIDATION_FAILED"));
        assertThat(taker.done).isTrue();
        assertThat(graph.asked()).isEmpty();
    }

    @Test
    void aSubscriptionIsNotAnsweredByOneResponse() {
        assertThat(graph.json("subscription { alertRaised(force: \"x\") { text } }"))
                .contains("BAD_REQUEST")
                .doesNotContain("data");
    }

    @Test
    void whatIsNoSubscriptionHasOneResponseOnceItIsAskedFor() {
        graph.answer("alerts", 200, "application/json", "{\"data\":{\"alerts\":[{\"id\":\"a1\"}]}}");
        subscribe("{ alerts { id } }");
        assertThat(graph.asked()).isEmpty();

        taker.subscription.request(5);

        assertThat(taker.taken).containsExactly("{\"data\":{\"alerts\":[{\"id\":\"a1\"}]}}");
        assertThat(taker.done).isTrue();
    }

    @Test
    void aSubgraphThatIsGoneFailsTheSubscription() {
        subscribe(QUERY);
        taker.subscription.request(10);
        raise("p1");

        graph.events.closeExceptionally(new IllegalStateException("gone"));

        assertThat(taker.taken).hasSize(2).last().isEqualTo("gone");
        assertThat(taker.done).isFalse();
    }
}
