package uk.answerable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.answerable.deploy.parts.FreePorts;
import uk.answerable.deploy.parts.PartProcess;
import uk.answerable.kernel.test.Graph;

/** An office may put a router of its choice in front: the same supergraph and services answer behind Hive Gateway. */
class OtherRouterIT {

    // Without the offer of HTTP/2, at which the other router closes the door.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Path ROOT =
            Path.of(System.getProperty("answerable.root", ".")).toAbsolutePath();

    private final Path folder = Path.of("target", "other-router").toAbsolutePath();

    @Test
    void theGoldenThreadIsTheSameBehindAnotherFederationGateway() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.copy(
                ROOT.resolve("acceptance/src/test/router/package.json"),
                folder.resolve("package.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assumeTrue(installed(), "Node or npm is not here, or npm cannot be reached: no other router is tried");

        var ours = Graph.anonymous().at(RunningSuite.graph()).ask(Queries.read("golden-thread"));
        var port = FreePorts.next();
        var router = start(port);
        try {
            var theirs = Graph.anonymous()
                    .at("http://127.0.0.1:" + port + "/graphql")
                    .ask(Queries.read("golden-thread"));

            assertThat(theirs.<Object>get("errors")).isNull();
            assertThat(theirs.<Object>get("data")).isEqualTo(ours.<Object>get("data"));
        } finally {
            router.kill();
        }
    }

    private PartProcess start(int port) throws IOException {
        // The addresses are this run's; nothing else of the supergraph is touched.
        var supergraph = Files.readString(ROOT.resolve("gateway/server/src/main/resources/supergraph.graphql"));
        for (var service : Map.of("meetings", 8081, "performance", 8082, "complaints", 8083)
                .entrySet()) {
            supergraph = supergraph.replace(
                    "http://127.0.0.1:" + service.getValue() + "/graphql",
                    RunningSuite.get().address(service.getKey()) + "/graphql");
        }
        var file = Files.writeString(folder.resolve("supergraph.graphql"), supergraph);
        var router = PartProcess.start(
                "other-router",
                List.of(
                        folder.resolve("node_modules/.bin/hive-gateway").toString(),
                        "supergraph",
                        file.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port)),
                Map.of(),
                folder,
                folder.resolve("router.log"));
        var probe = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        router.awaitReady(Duration.ofSeconds(60), "see its log", () -> {
            try {
                return HTTP.send(probe, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
        return router;
    }

    private boolean installed() throws InterruptedException {
        if (Files.isExecutable(folder.resolve("node_modules/.bin/hive-gateway"))) {
            return true;
        }
        try {
            var npm = new ProcessBuilder("npm", "install", "--silent", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            return npm.waitFor(5, TimeUnit.MINUTES) && npm.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
