package uk.answerable.deploy.local;

import java.util.Set;
import uk.answerable.deploy.parts.Database;
import uk.answerable.deploy.parts.Home;
import uk.answerable.deploy.parts.Kafka;
import uk.answerable.deploy.parts.Keycloak;
import uk.answerable.deploy.parts.Postgres;

/** PostgreSQL, Kafka and Keycloak of the suite, on their ports and on the data that are kept. */
final class Servers {

    static final Set<String> NAMES = Set.of("PostgreSQL", "Kafka", "Keycloak");

    private final Home home;
    private final Ports ports;
    private final Board board;

    Servers(Home home, Ports ports, Board board) {
        this.home = home;
        this.ports = ports;
        this.board = board;
    }

    Postgres postgres() {
        return board.bring(
                () -> Postgres.start(
                        ports.of(Port.POSTGRES),
                        home.state().resolve("postgres"),
                        home.data().resolve("postgres"),
                        home.logs().resolve("postgres.log"),
                        true),
                server -> new Running("PostgreSQL", address(Port.POSTGRES), server.pid(), server::close));
    }

    void kafka() {
        Kafka broker = new Kafka(
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER),
                home.data().resolve("kafka"),
                home.logs().resolve("kafka.log"));
        board.bring(
                () -> {
                    broker.start();
                    return broker;
                },
                kafka -> new Running("Kafka", address(Port.KAFKA), kafka.pid(), kafka::close));
    }

    void keycloak() {
        board.bring(
                () -> Keycloak.start(
                        home,
                        ports.of(Port.KEYCLOAK),
                        ports.of(Port.KEYCLOAK_MANAGEMENT),
                        home.data().resolve("keycloak"),
                        home.logs().resolve("keycloak.log")),
                keycloak ->
                        new Running("Keycloak", "http://" + address(Port.KEYCLOAK), keycloak.pid(), keycloak::close));
    }

    /** The database of a service: its name, its role and, in this local stack, its password are the service's name. */
    static Database database(Postgres server, Port service) {
        String name = service.part().replace("-service", "");
        return server.createDatabase(name, name, name);
    }

    private String address(Port port) {
        return "127.0.0.1:" + ports.of(port);
    }
}
