package uk.answerable.federation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Function;

/** A composed graph with its subgraphs in this process; records what each is asked and can let any of them fail. */
final class TestGraph implements SubgraphTransport {

    private final Map<String, TestSubgraph> subgraphs = new TreeMap<>();
    private final Map<String, Function<SubgraphRequest, CompletionStage<SubgraphResponse>>> faults = new TreeMap<>();
    final List<SubgraphRequest> requests = new CopyOnWriteArrayList<>();
    private final List<AssertionError> broken = new CopyOnWriteArrayList<>();
    final FederationGateway gateway;
    /** Where subgraphs work; in the caller's own thread unless a test says otherwise. */
    Executor threads = Runnable::run;

    TestGraph(String fixture, String... names) {
        this(GatewayOptions.DEFAULTS, fixture, names);
    }

    TestGraph(GatewayOptions options, String fixture, String... names) {
        for (String name : names) {
            subgraphs.put(name, new TestSubgraph(resource(fixture + "/" + name + ".graphql")));
        }
        gateway = new FederationGateway(Supergraph.parse(supergraph(fixture)), this, options);
    }

    static String supergraph(String fixture) {
        return resource(fixture + "/supergraph.graphql");
    }

    static String resource(String path) {
        try (InputStream in = TestGraph.class.getResourceAsStream("/fixtures/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestSubgraph subgraph(String name) {
        return subgraphs.get(name);
    }

    /** Lets a subgraph answer every request so from now on. */
    void answer(String subgraph, int status, String contentType, String body) {
        faults.put(
                subgraph,
                request -> CompletableFuture.completedFuture(
                        new SubgraphResponse(status, contentType, body.getBytes(StandardCharsets.UTF_8))));
    }

    /** Lets a subgraph answer as the function says. */
    void answerWith(String subgraph, Function<SubgraphRequest, CompletionStage<SubgraphResponse>> answer) {
        faults.put(subgraph, answer);
    }

    void down(String subgraph) {
        faults.put(subgraph, request -> CompletableFuture.failedFuture(new IOException("connection refused")));
    }

    @Override
    public CompletionStage<SubgraphResponse> send(SubgraphRequest request) {
        requests.add(request);
        if (faults.containsKey(request.subgraph())) {
            return faults.get(request.subgraph()).apply(request);
        }
        return CompletableFuture.supplyAsync(
                () -> new SubgraphResponse(200, "application/graphql-response+json", Json.write(run(request))),
                threads);
    }

    /** Events of the subscription that is open. */
    final SubmissionPublisher<SubgraphResponse> events = new SubmissionPublisher<>(Runnable::run, 16);

    @Override
    public Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
        requests.add(request);
        return events;
    }

    private Map<String, Object> run(SubgraphRequest request) {
        try {
            return subgraphs
                    .get(request.subgraph())
                    .execute(request.query(), request.variables(), request.operationName());
        } catch (RuntimeException e) {
            AssertionError problem = new AssertionError("The test's own " + request.subgraph() + " is broken", e);
            broken.add(problem);
            throw problem;
        }
    }

    Map<String, Object> execute(String query) {
        return execute(query, Map.of());
    }

    Map<String, Object> execute(String query, Map<String, Object> variables) {
        Map<String, Object> response = gateway.execute(new GraphQlRequest(query, null, variables, Map.of()), "context")
                .toCompletableFuture()
                .join();
        broken.forEach(problem -> {
            throw problem;
        });
        return response;
    }

    /** The response as JSON text, for comparing whole. */
    String json(String query) {
        return text(execute(query));
    }

    String json(String query, Map<String, Object> variables) {
        return text(execute(query, variables));
    }

    static String text(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    /** The names of the subgraphs asked, in order. */
    List<String> asked() {
        return requests.stream().map(SubgraphRequest::subgraph).toList();
    }

    SubgraphRequest request(String subgraph) {
        return requests.stream()
                .filter(request -> request.subgraph().equals(subgraph))
                .findFirst()
                .orElseThrow();
    }
}
