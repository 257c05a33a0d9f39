package uk.answerable.deploy.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real Keycloak with the development realm. */
public final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final int port;
    private final PartProcess process;

    private Keycloak(int port, PartProcess process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it and waits until the realm answers. The first start on a machine unpacks, builds and imports. */
    public static Keycloak start(Home home, int port, int managementPort, Path data, Path log) {
        Path instance = new KeycloakDistribution(home).instance(data.toAbsolutePath(), Folders.holding(log));
        List<String> command = new ArrayList<>(KeycloakDistribution.java(instance, "-Xmx256m"));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname-strict=false",
                "--cache=local"));
        PartProcess process = PartProcess.start("Keycloak", command, Map.of(), instance, log.toAbsolutePath());
        Keycloak keycloak = new Keycloak(port, process);
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            process.awaitReady(
                    PATIENCE, "see the log; ./run --fresh starts from nothing", () -> keycloak.serves(client));
        }
        return keycloak;
    }

    private boolean serves(HttpClient client) {
        HttpRequest discovery = HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(discovery, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Address of the realm, which is the issuer of its tokens. */
    public String realmUrl() {
        return "http://127.0.0.1:" + port + "/realms/answerable";
    }

    /** Process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.alive();
    }

    @Override
    public void close() {
        process.stop(GRACE);
    }
}
