package uk.answerable.portal.outage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway that misbehaves on demand; that the true one behaves is what the acceptance tests are about. */
public final class StandInGateway implements QuarkusTestResourceLifecycleManager {

    private static volatile Behaviour behaviour = new Behaviour(200, "", false);
    private static volatile CountDownLatch held = new CountDownLatch(0);
    private static volatile boolean providerThere = true;
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static volatile Asked last = new Asked("", null, null);

    private HttpServer server;

    /**
     * A question.
     *
     * @param authorization header, or null
     * @param visitor whose it counts as, or null
     */
    record Asked(String body, String authorization, String visitor) {}

    private record Behaviour(int status, String body, boolean silent) {}

    static void answers(int status, String body) {
        behaviour = new Behaviour(status, body, false);
        ASKED.set(0);
    }

    /** Accepts the question and never answers, until released. */
    static void staysSilent() {
        held = new CountDownLatch(1);
        behaviour = new Behaviour(200, "", true);
    }

    static void release() {
        held.countDown();
    }

    static Asked lastAsked() {
        return last;
    }

    static int timesAsked() {
        return ASKED.get();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/graphql", StandInGateway::handle);
        server.createContext("/api/v1/", StandInGateway::handle);
        server.createContext("/realms/answerable", StandInGateway::provider);
        server.start();
        return Map.of(
                "answerable.gateway.url",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/graphql",
                "quarkus.rest-client.gateway.read-timeout",
                "2000",
                "answerable.meetings.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "answerable.performance.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "quarkus.rest-client.meetings.read-timeout",
                "2000",
                "quarkus.http.test-port",
                "0",
                // Nothing listens there: no page but sign-in may need the identity provider.
                "quarkus.oidc.auth-server-url",
                "http://127.0.0.1:1/realms/answerable",
                "quarkus.rest-client.provider.url",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/answerable");
    }

    private static void handle(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        last = new Asked(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
        var now = behaviour;
        if (now.silent()) {
            hold();
        }
        var body = now.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(now.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Whether the identity provider describes itself. */
    static void provider(boolean there) {
        providerThere = there;
    }

    /** As particular about the form it is asked for as the true one. */
    private static void provider(HttpExchange exchange) throws IOException {
        var json =
                String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).contains("application/json");
        exchange.sendResponseHeaders(!providerThere ? 503 : json ? 200 : 406, -1);
        exchange.close();
    }

    private static void hold() {
        try {
            held.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        release();
        server.stop(0);
    }
}
