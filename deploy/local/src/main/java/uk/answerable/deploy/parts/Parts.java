package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Properties;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The real parts as tests use them: those whose addresses {@code -Danswerable.parts=<file>} names, or else started on
 * first use, once per JVM, on free ports, and stopped with it. Each part is started only when it is asked for.
 */
public final class Parts {

    /** System property that names the file of addresses {@code ./test} writes. */
    public static final String ADDRESSES = "answerable.parts";

    static final String POSTGRES_PORT = "postgres.port";
    static final String POSTGRES_USER = "postgres.admin.user";
    static final String POSTGRES_PASSWORD = "postgres.admin.password";
    static final String KAFKA_BOOTSTRAP = "kafka.bootstrap";
    static final String KEYCLOAK_URL = "keycloak.url";

    // A framework may load this class several times in one JVM; the system properties are the one place all see.
    private static final String LIVE = "answerable.parts.live.";

    private static final RandomGenerator RANDOM = new SecureRandom();

    private final @Nullable Properties given;

    private Parts(@Nullable Properties given) {
        this.given = given;
    }

    /** The parts of this test run. */
    public static Parts shared() {
        String file = System.getProperty(ADDRESSES);
        return new Parts(file == null || file.isBlank() ? null : read(Path.of(file)));
    }

    private static Properties read(Path file) {
        Properties addresses = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            addresses.load(reader);
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the addresses of the parts from " + file, e);
        }
    }

    /** A new, empty database for a service, with its own login role and audit role, that no other role reaches. */
    public Database freshDatabase(String service) {
        String base = service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        String name = base + "_" + Long.toString(RANDOM.nextLong(1L << 40), 36);
        return postgres().create(name, name, name);
    }

    /** Address of the broker for clients. */
    public String kafkaBootstrap() {
        return address(KAFKA_BOOTSTRAP, LocalParts::startKafka);
    }

    /** Address of the realm, which is the issuer of its tokens. */
    public String keycloakUrl() {
        return address(KEYCLOAK_URL, LocalParts::startKeycloak);
    }

    /**
     * Starts PostgreSQL, Kafka and Keycloak on free ports for a whole test run and writes their addresses for {@link
     * #ADDRESSES}; they end with this JVM.
     */
    public static void startAll(Path file) {
        Parts parts = new Parts(null);
        Properties addresses = new Properties();
        addresses.setProperty(POSTGRES_PORT, parts.address(POSTGRES_PORT, LocalParts::startPostgres));
        addresses.setProperty(POSTGRES_USER, Postgres.ADMIN);
        addresses.setProperty(POSTGRES_PASSWORD, Postgres.ADMIN);
        addresses.setProperty(KAFKA_BOOTSTRAP, parts.kafkaBootstrap());
        addresses.setProperty(KEYCLOAK_URL, parts.keycloakUrl());
        Path folder = Folders.holding(file);
        Path whole = folder.resolve(file.getFileName() + ".writing");
        try (Writer writer = Files.newBufferedWriter(whole)) {
            addresses.store(writer, "the parts of this test run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            // Whoever sees the file sees all of it.
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when standard input closes: the parts live no longer than who started them. */
    public static void awaitEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // As good as closed.
        }
    }

    private PostgresAdmin postgres() {
        int port = Integer.parseInt(address(POSTGRES_PORT, LocalParts::startPostgres));
        return new PostgresAdmin(port, login(POSTGRES_USER), login(POSTGRES_PASSWORD));
    }

    private String login(String key) {
        return given == null ? Postgres.ADMIN : given.getProperty(key, Postgres.ADMIN);
    }

    private String address(String key, Start start) {
        if (given != null) {
            String address = given.getProperty(key);
            if (address == null) {
                throw new IllegalStateException("the file of -D" + ADDRESSES + " does not name " + key);
            }
            return address;
        }
        Properties system = System.getProperties();
        synchronized (system) {
            String live = system.getProperty(LIVE + key);
            if (live == null) {
                live = start.start(Home.find());
                system.setProperty(LIVE + key, live);
            }
            return live;
        }
    }

    private interface Start {
        String start(Home home);
    }
}
