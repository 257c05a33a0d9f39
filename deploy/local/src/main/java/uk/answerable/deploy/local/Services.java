package uk.answerable.deploy.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.answerable.deploy.parts.Database;

/** The suite's own programs and the settings each is given, all of them standard configuration of its framework. */
final class Services {

    private final Ports ports;
    private final AuditKey auditKey;
    private final VaultKeys vaultKeys;

    Services(Ports ports, AuditKey auditKey, VaultKeys vaultKeys) {
        this.ports = ports;
        this.auditKey = auditKey;
        this.vaultKeys = vaultKeys;
    }

    /** A service that owns a database. */
    Service owning(Port port, Database database) {
        Map<String, String> settings = common(port);
        settings.putAll(database.environment());
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Port.KAFKA));
        settings.put("ANSWERABLE_REFERENCE_DATA", "load");
        settings.putAll(auditKey.settings());
        if (port == Port.COMPLAINTS || port == Port.MEETINGS) {
            settings.putAll(vaultKeys.settings());
        }
        if (port == Port.MEETINGS) {
            settings.put("ANSWERABLE_PUBLIC_ADDRESS", "http://127.0.0.1:" + ports.of(port));
        }
        return new Service(port.part(), port.part(), ports.of(port), settings);
    }

    /** The one graph. */
    Service gateway() {
        Map<String, String> settings = common(Port.GATEWAY);
        settings.put("ANSWERABLE_SUBGRAPHS_MEETINGS_URL", graph(Port.MEETINGS));
        settings.put("ANSWERABLE_SUBGRAPHS_PERFORMANCE_URL", graph(Port.PERFORMANCE));
        settings.put("ANSWERABLE_SUBGRAPHS_COMPLAINTS_URL", graph(Port.COMPLAINTS));
        // The local stack is for those who develop with it.
        settings.put("ANSWERABLE_INTROSPECTION", "true");
        settings.put("ANSWERABLE_EXPLAIN", "true");
        return new Service(Port.GATEWAY.part(), "gateway/server", ports.of(Port.GATEWAY), settings);
    }

    /** The pages. */
    Service portal() {
        Map<String, String> settings = common(Port.PORTAL);
        settings.put("ANSWERABLE_GATEWAY_URL", graph(Port.GATEWAY));
        settings.put("ANSWERABLE_MEETINGS_URL", "http://127.0.0.1:" + ports.of(Port.MEETINGS));
        settings.put("ANSWERABLE_PERFORMANCE_URL", "http://127.0.0.1:" + ports.of(Port.PERFORMANCE));
        return new Service(Port.PORTAL.part(), "portal", ports.of(Port.PORTAL), settings);
    }

    /** Every program, to see before the start whether all are built. */
    List<Service> all() {
        Database none = new Database("", "", "", "", "");
        return List.of(
                owning(Port.PERFORMANCE, none),
                owning(Port.COMPLAINTS, none),
                owning(Port.MEETINGS, none),
                gateway(),
                portal());
    }

    private Map<String, String> common(Port port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(port)));
        settings.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:" + ports.of(Port.KEYCLOAK) + "/realms/answerable");
        // Services start while Keycloak does, and wait for it.
        settings.put("QUARKUS_OIDC_CONNECTION_DELAY", "2M");
        return settings;
    }

    private String graph(Port port) {
        return "http://127.0.0.1:" + ports.of(port) + "/graphql";
    }
}
