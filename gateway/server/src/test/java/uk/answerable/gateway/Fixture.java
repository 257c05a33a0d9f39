package uk.answerable.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import uk.answerable.deploy.parts.Parts;

/** A gateway over a made-up graph with services that answer as each test says, and the run's Keycloak. */
public final class Fixture implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> more = Map.of();

    @Override
    public void init(Map<String, String> settings) {
        more = settings;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.oidc.auth-server-url", Parts.shared().keycloakUrl(),
                "quarkus.http.test-port", "0",
                "answerable.supergraph",
                        Path.of(System.getProperty("answerable.root"))
                                .resolve("gateway/server/src/test/resources/fixture/supergraph.graphql")
                                .toString(),
                "answerable.subgraphs.desk.url", FakeServices.get().url("desk"),
                "answerable.subgraphs.shelf.url", FakeServices.get().url("shelf")));
        more.forEach((name, value) -> settings.put(
                name,
                value.equals("${events}")
                        ? FakeEvents.get().url()
                        : value.replace("${root}", System.getProperty("answerable.root"))));
        return settings;
    }

    @Override
    public void stop() {
        // Keycloak belongs to the run, the services to the JVM.
    }
}
