package uk.answerable.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Two services of a made-up graph on one real HTTP server, whose answers a test decides, good or bad. */
final class FakeServices {

    /** What was asked: which service, with which body and headers. */
    record Received(String service, String body, Map<String, List<String>> headers) {}

    /** How a service answers. */
    interface Behaviour {
        void answer(com.sun.net.httpserver.HttpExchange exchange) throws IOException;
    }

    private static FakeServices running;

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = json("{\"data\":{}}");

    private FakeServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestURI().getPath().substring(1), body, Map.copyOf(exchange.getRequestHeaders())));
            behaviour.answer(exchange);
        });
        server.start();
    }

    static synchronized FakeServices get() {
        if (running == null) {
            running = new FakeServices();
        }
        return running;
    }

    String url(String service) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + service;
    }

    /** How services answer from now on; what was received is forgotten. */
    FakeServices behave(Behaviour next) {
        behaviour = next;
        received.clear();
        return this;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    static Behaviour json(String text) {
        return response(200, "application/json", text);
    }

    static Behaviour response(int status, String type, String text) {
        return exchange -> {
            var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }
}
