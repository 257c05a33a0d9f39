package uk.answerable.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import uk.answerable.deploy.parts.Parts;

/** Points the gateway at the run's Keycloak, and at services that are not there. */
public final class Identity implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url", Parts.shared().keycloakUrl(),
                "quarkus.http.test-port", "0",
                "answerable.subgraphs.meetings.url", "http://127.0.0.1:9/graphql",
                "answerable.subgraphs.performance.url", "http://127.0.0.1:9/graphql",
                "answerable.subgraphs.complaints.url", "http://127.0.0.1:9/graphql");
    }

    @Override
    public void stop() {
        // Keycloak belongs to the run.
    }
}
