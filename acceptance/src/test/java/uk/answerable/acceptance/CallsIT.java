package uk.answerable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import uk.answerable.federation.FederationGateway;
import uk.answerable.federation.GraphQlRequest;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;
import uk.answerable.federation.SubgraphTransport;
import uk.answerable.federation.Supergraph;

/** How many requests a question costs the services: one per service and level, however long the lists. */
class CallsIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<SubgraphRequest> sent = new CopyOnWriteArrayList<>();

    @Test
    void theGoldenThreadAsksEachServiceOncePerLevel() throws IOException {
        var data = ask(Queries.read("golden-thread"));

        assertThat(data).doesNotContainKey("errors");
        assertThat(sent)
                .extracting(SubgraphRequest::subgraph)
                .containsExactlyInAnyOrder("performance", "meetings", "complaints");
    }

    @Test
    void aListOfAllForcesCostsNoMoreThanOne() throws IOException {
        ask("{ forces { code name complaintTimeliness(month: \"2019-12\") { finalised { total } } bodies { code } } }");

        assertThat(sent)
                .extracting(SubgraphRequest::subgraph)
                .containsExactlyInAnyOrder("performance", "meetings", "complaints");
        assertThat(sent.stream().filter(request -> request.query().contains("_entities")))
                .hasSize(2);
    }

    private Map<String, Object> ask(String query) throws IOException {
        var supergraph = Supergraph.parse(Files.readString(Path.of(
                        System.getProperty("answerable.root"), "gateway/server/src/main/resources/supergraph.graphql")))
                .withUrls(Map.of(
                        "meetings", RunningSuite.get().address("meetings") + "/graphql",
                        "performance", RunningSuite.get().address("performance") + "/graphql",
                        "complaints", RunningSuite.get().address("complaints") + "/graphql"));
        return new FederationGateway(supergraph, new Counting())
                .execute(GraphQlRequest.of(query), null)
                .toCompletableFuture()
                .join();
    }

    /** Sends, and keeps what it sent. */
    private final class Counting implements SubgraphTransport {

        @Override
        public CompletionStage<SubgraphResponse> send(SubgraphRequest request) {
            sent.add(request);
            return HTTP.sendAsync(
                            HttpRequest.newBuilder(URI.create(request.url()))
                                    .header("content-type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .thenApply(response ->
                            new SubgraphResponse(response.statusCode(), "application/json", response.body()));
        }

        @Override
        public Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
            throw new AssertionError("no query subscribes");
        }
    }
}
