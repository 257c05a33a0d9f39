package uk.answerable.deploy.local;

/** Every port the suite listens on (all on loopback), its usual number and the variable that moves it. */
enum Port {
    GATEWAY("gateway", 8080),
    MEETINGS("meetings-service", 8081),
    PERFORMANCE("performance-service", 8082),
    COMPLAINTS("complaints-service", 8083),
    PORTAL("portal", 8090),
    KEYCLOAK("Keycloak", 8180),
    KEYCLOAK_MANAGEMENT("Keycloak management", 8181),
    KAFKA("Kafka", 19092),
    KAFKA_CONTROLLER("Kafka controller", 19093),
    POSTGRES("PostgreSQL", 15432);

    private final String part;
    private final int usual;

    Port(String part, int usual) {
        this.part = part;
        this.usual = usual;
    }

    /** The part that listens. */
    String part() {
        return part;
    }

    /** The number unless moved. */
    int usual() {
        return usual;
    }

    /** Environment variable that moves it. */
    String variable() {
        return "ANSWERABLE_" + name() + "_PORT";
    }
}
