package uk.answerable.gateway.supergraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Supergraph;
import uk.answerable.federation.SupergraphException;

/** Where the supergraph is read: a file, an http(s) address, or the one the gateway was built with. */
public final class SupergraphSource {

    private static final String BUILT_IN = "supergraph.graphql";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable String location;
    private final Map<String, String> urls;

    /**
     * @param location null for the one built in
     * @param urls addresses over those in the supergraph; names it does not have are left for other supergraphs
     */
    public SupergraphSource(@Nullable String location, Map<String, String> urls) {
        this.location = location;
        this.urls = Map.copyOf(urls);
    }

    /** Whether it may be another one later. */
    public boolean changes() {
        return location != null;
    }

    @Override
    public String toString() {
        return location == null ? "the supergraph built in" : location;
    }

    /** @throws SupergraphException with the reason, when it cannot be read */
    public String text() {
        try {
            if (location == null) {
                return builtIn();
            }
            return location.startsWith("http://") || location.startsWith("https://")
                    ? fetched(URI.create(location))
                    : Files.readString(Path.of(location));
        } catch (IOException | IllegalArgumentException e) {
            throw new SupergraphException("The supergraph cannot be read from " + location + ": " + e, e);
        }
    }

    /** @throws SupergraphException with the reason, when it cannot be served correctly */
    public Supergraph parse(String text) {
        var supergraph = Supergraph.parse(text);
        var moved = new TreeMap<>(urls);
        moved.keySet().retainAll(supergraph.urls().keySet());
        var placed = supergraph.withUrls(moved);
        placed.urls().forEach((name, url) -> {
            if (!url.startsWith("http://") && !url.startsWith("https://")) {
                throw new SupergraphException("The subgraph " + name + " has no http address: '" + url
                        + "'. Compose it with one, or set answerable.subgraphs." + name + ".url");
            }
        });
        return placed;
    }

    private static String fetched(URI address) throws IOException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String builtIn() throws IOException {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(BUILT_IN)) {
            if (file == null) {
                throw new IOException(BUILT_IN + " is missing; set answerable.supergraph to a file");
            }
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
