package uk.answerable.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import uk.answerable.federation.Supergraph;

/** The supergraph the gateway serves: the one it was built with, or a file; with the addresses configured. */
final class SupergraphFile {

    private static final String BUILT_IN = "supergraph.graphql";

    private SupergraphFile() {}

    static Supergraph read(GatewayConfig config) {
        var text = config.supergraph().map(SupergraphFile::file).orElseGet(SupergraphFile::builtIn);
        var supergraph = Supergraph.parse(text);
        var addresses = config.subgraphs().entrySet().stream()
                .filter(subgraph -> supergraph.urls().containsKey(subgraph.getKey()))
                .collect(Collectors.toMap(
                        subgraph -> subgraph.getKey(),
                        subgraph -> subgraph.getValue().url().toString()));
        return supergraph.withUrls(addresses);
    }

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException("answerable.supergraph=" + path + " cannot be read", e);
        }
    }

    private static String builtIn() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(BUILT_IN)) {
            if (file == null) {
                throw new IllegalStateException(BUILT_IN + " is missing; set answerable.supergraph to a file");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
