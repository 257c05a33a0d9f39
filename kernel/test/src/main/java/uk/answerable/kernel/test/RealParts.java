package uk.answerable.kernel.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.answerable.deploy.parts.Parts;

/**
 * Points a service under test at the real parts: a fresh database of its own, the run's Kafka broker and Keycloak. Use
 * {@code @QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "meetings"))};
 * with {@code counted} as well, {@link RoundTrips} counts its round trips.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String REACTIVE_URL = "quarkus.datasource.reactive.url";

    private String service = "test";
    private boolean counted;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
        counted = Boolean.parseBoolean(arguments.get("counted"));
    }

    @Override
    public Map<String, String> start() {
        var parts = Parts.shared();
        var database = parts.freshDatabase(service);
        var config = new LinkedHashMap<>(database.settings());
        if (counted) {
            config.computeIfPresent(REACTIVE_URL, (key, url) -> RoundTrips.counted(url));
        }
        config.put("kafka.bootstrap.servers", parts.kafkaBootstrap());
        config.put("quarkus.oidc.auth-server-url", parts.keycloakUrl());
        config.put("quarkus.http.test-port", "0");
        config.putAll(auditKeys());
        return config;
    }

    /** A key pair of this run. */
    private static Map<String, String> auditKeys() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var text = Base64.getEncoder();
            return Map.of(
                    "answerable.audit.signing-key",
                            text.encodeToString(pair.getPrivate().getEncoded()),
                    "answerable.audit.verification-key",
                            text.encodeToString(pair.getPublic().getEncoded()),
                    "answerable.audit.checkpoint-every", "PT1S");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // The parts belong to the run, not to this test.
    }
}
