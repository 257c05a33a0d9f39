package uk.answerable.federation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A subgraph on a real connection that misbehaves in every way: the rest of the answer stays, paths run through lists
 * and nulls, the codes are the same each time, and nothing of what the subgraph said leaks.
 */
class MisbehavingServerTest {

    private static final String SECRET = "jdbc:postgresql://10.1.2.3/secret";
    private static final String QUERY = "{ products { id reviews { id } size { height } stock } }";

    /** What the server does instead of answering. */
    private enum Misbehaviour {
        CLOSES_THE_CONNECTION("SUBGRAPH_UNAVAILABLE"),
        NEVER_ANSWERS("SUBGRAPH_UNAVAILABLE"),
        SAYS_500_WITH_A_STACK_TRACE("SUBGRAPH_UNAVAILABLE"),
        SAYS_503_WITH_JSON("SUBGRAPH_UNAVAILABLE"),
        SENDS_HTML("SUBGRAPH_UNAVAILABLE"),
        SENDS_JSON_AS_TEXT("SUBGRAPH_UNAVAILABLE"),
        SENDS_GARBAGE("SUBGRAPH_UNAVAILABLE"),
        SENDS_HALF_A_JSON("SUBGRAPH_UNAVAILABLE"),
        BREAKS_OFF_IN_THE_MIDDLE("SUBGRAPH_UNAVAILABLE"),
        SENDS_TWO_JSONS("SUBGRAPH_UNAVAILABLE"),
        SENDS_NOTHING("SUBGRAPH_UNAVAILABLE"),
        SENDS_A_LIST("SUBGRAPH_UNAVAILABLE"),
        SENDS_TOO_FEW_ENTITIES("SUBGRAPH_UNAVAILABLE"),
        SENDS_TOO_MANY_ENTITIES("SUBGRAPH_UNAVAILABLE"),
        SENDS_NO_LIST_OF_ENTITIES("SUBGRAPH_UNAVAILABLE"),
        SENDS_TEXTS_FOR_ENTITIES("SUBGRAPH_UNAVAILABLE"),
        NAMES_ITS_DATABASE_IN_AN_ERROR("SUBGRAPH_ERROR"),
        SAYS_401("UNAUTHENTICATED"),
        SAYS_403("FORBIDDEN");

        private final String code;

        Misbehaviour(String code) {
            this.code = code;
        }
    }

    private final TestGraph shop = Shop.open();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Runnable::run)
            .build();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private volatile Misbehaviour misbehaviour;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::misbehave);
        server.start();
        String url = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/";
        shop.answerWith(
                "shipping",
                request -> client.sendAsync(
                                HttpRequest.newBuilder(URI.create(url))
                                        .timeout(Duration.ofMillis(700))
                                        .header("content-type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .thenApply(response -> new SubgraphResponse(
                                response.statusCode(),
                                response.headers().firstValue("content-type").orElse(null),
                                response.body())));
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        client.close();
    }

    private void misbehave(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String json = "application/json";
        switch (misbehaviour) {
            case CLOSES_THE_CONNECTION -> exchange.close();
            case NEVER_ANSWERS -> await();
            case SAYS_500_WITH_A_STACK_TRACE -> send(exchange, 500, "text/plain", "at " + SECRET);
            case SAYS_503_WITH_JSON -> send(exchange, 503, json, entities("{\"stock\":1}", "{\"stock\":1}"));
            case SENDS_HTML -> send(exchange, 200, "text/html", "<h1>" + SECRET + "</h1>");
            case SENDS_JSON_AS_TEXT -> send(exchange, 200, "text/plain", entities("{\"stock\":1}", "{\"stock\":1}"));
            case SENDS_GARBAGE -> send(exchange, 200, json, "\u0000\u0001 no JSON " + SECRET);
            case SENDS_HALF_A_JSON -> send(exchange, 200, json, "{\"data\":{\"e0\":[{\"stock\":1},{\"sto");
            case BREAKS_OFF_IN_THE_MIDDLE -> breakOff(exchange);
            case SENDS_TWO_JSONS -> send(exchange, 200, json, "{\"data\":{}}{\"data\":{}}");
            case SENDS_NOTHING -> send(exchange, 200, json, "");
            case SENDS_A_LIST -> send(exchange, 200, json, "[{\"data\":{}}]");
            case SENDS_TOO_FEW_ENTITIES -> send(exchange, 200, json, entities("{\"stock\":1}"));
            case SENDS_TOO_MANY_ENTITIES ->
                send(exchange, 200, json, entities("{\"stock\":1}", "{\"stock\":1}", "{\"stock\":1}"));
            case SENDS_NO_LIST_OF_ENTITIES -> send(exchange, 200, json, "{\"data\":{\"e0\":{\"stock\":1}}}");
            case SENDS_TEXTS_FOR_ENTITIES -> send(exchange, 200, json, entities("\"a\"", "\"b\""));
            case NAMES_ITS_DATABASE_IN_AN_ERROR ->
                send(
                        exchange,
                        200,
                        json,
                        "{\"data\":{\"e0\":null},\"errors\":[{\"message\":\"" + SECRET
                                + "\",\"path\":[\"e0\"],\"extensions\":{\"classification\":\"DataFetchingException\","
                                + "\"stack\":\"" + SECRET + "\"}}]}");
            case SAYS_401 -> send(exchange, 401, "text/plain", SECRET);
            case SAYS_403 -> send(exchange, 403, "application/json", "{\"error\":\"" + SECRET + "\"}");
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String entities(String... entities) {
        return "{\"data\":{\"e0\":[" + String.join(",", entities) + "]}}";
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("content-type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** More is announced than comes. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"data\":{\"e0\":[".getBytes(UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @ParameterizedTest
    @EnumSource(Misbehaviour.class)
    void theRestOfTheAnswerStaysAndTheErrorsSayWhatIsMissing(Misbehaviour how) {
        misbehaviour = how;

        Map<String, Object> response = shop.execute(QUERY);

        assertThat(TestGraph.text(response.get("data")))
                .isEqualTo("{\"products\":["
                        + "{\"id\":\"1\",\"reviews\":[{\"id\":\"r1\"},{\"id\":\"r3\"}],\"size\":{\"height\":70},\"stock\":null},"
                        + "null,"
                        + "{\"id\":\"2\",\"reviews\":[{\"id\":\"r1\"},{\"id\":\"r3\"}],\"size\":{\"height\":90},\"stock\":null},"
                        + "{\"id\":\"1\",\"reviews\":[{\"id\":\"r1\"},{\"id\":\"r3\"}],\"size\":{\"height\":70},\"stock\":null}"
                        + "]}");
        List<?> errors = (List<?>) response.get("errors");
        assertThat(errors.stream().map(error -> String.valueOf(((Map<?, ?>) error).get("path"))))
                .containsExactlyInAnyOrder("[products, 0, stock]", "[products, 2, stock]", "[products, 3, stock]");
        assertThat(errors)
                .allSatisfy(error -> assertThat(((Map<?, ?>) error).get("extensions"))
                        .isEqualTo(Map.of("code", how.code, "service", "shipping")));
        assertThat(TestGraph.text(response)).doesNotContain("10.1.2.3", "Exception", "127.0.0.1", "localhost");
    }

    @Test
    void aServerThatIsNotThereIsTheSameAsOneThatDoesNotAnswer() {
        server.stop(0);
        misbehaviour = Misbehaviour.NEVER_ANSWERS;

        Map<String, Object> response = shop.execute("{ product(id: \"1\") { name stock } }");

        assertThat(TestGraph.text(response))
                .isEqualTo("{\"errors\":[{\"message\":\"The shipping service is not available.\","
                        + "\"path\":[\"product\",\"stock\"],\"extensions\":{\"code\":\"SUBGRAPH_UNAVAILABLE\","
                        + "\"service\":\"shipping\"}}],\"data\":{\"product\":{\"name\":\"Table\",\"stock\":null}}}");
    }
}
