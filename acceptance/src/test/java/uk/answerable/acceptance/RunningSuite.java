package uk.answerable.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.answerable.deploy.parts.Database;
import uk.answerable.deploy.parts.FreePorts;
import uk.answerable.deploy.parts.Kafka;
import uk.answerable.deploy.parts.PartProcess;
import uk.answerable.deploy.parts.Parts;

/**
 * The whole suite as it is built, on free ports, with fresh databases and a broker of its own that tests may kill. It
 * starts with the first test that needs it and ends with the JVM.
 */
public final class RunningSuite {

    private static final Duration READY = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final class Holder {
        static final RunningSuite SUITE = new RunningSuite();
    }

    /** For the databases of one test run. */
    private static final String VAULT_KEY = Base64.getEncoder().encodeToString(new SecureRandom().generateSeed(32));

    private final Path root =
            Path.of(System.getProperty("answerable.root", ".")).toAbsolutePath();
    private final Path logs = folder(Path.of("target", "suite-logs"));
    private final Kafka kafka = Kafka.startAlone(
            folder(Path.of("target", "suite-kafka-" + ProcessHandle.current().pid())));
    private final Map<String, Member> members = new HashMap<>();

    /** One program of the suite. */
    private static final class Member {
        final String module;
        final int port;
        final Map<String, String> environment;
        PartProcess process;

        Member(String module, int port, Map<String, String> environment) {
            this.module = module;
            this.port = port;
            this.environment = environment;
        }
    }

    private RunningSuite() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-suite"));
        for (var service : List.of("performance", "complaints", "meetings")) {
            add(service, service + "-service", owning(Parts.shared().freshDatabase(service)));
        }
        var gateway = new HashMap<String, String>();
        for (var service : List.of("performance", "complaints", "meetings")) {
            gateway.put(
                    "ANSWERABLE_SUBGRAPHS_" + service.toUpperCase(Locale.ROOT) + "_URL", address(service) + "/graphql");
        }
        add("gateway", "gateway/server", gateway);
        add(
                "portal",
                "portal",
                Map.of(
                        "ANSWERABLE_GATEWAY_URL",
                        address("gateway") + "/graphql",
                        "ANSWERABLE_MEETINGS_URL",
                        address("meetings"),
                        "ANSWERABLE_PERFORMANCE_URL",
                        address("performance")));
        members.keySet().forEach(this::launch);
        members.keySet().forEach(this::awaitReady);
    }

    /** The suite, started when it is first asked for. */
    public static RunningSuite get() {
        return Holder.SUITE;
    }

    /** Address of the graph. */
    public static String graph() {
        return get().address("gateway") + "/graphql";
    }

    /** Address of the pages. */
    public static String portal() {
        return get().address("portal");
    }

    /** Why browser tests cannot run, or empty. */
    public static String browserSkipped() {
        if (System.getenv("ANSWERABLE_NO_BROWSER") != null) {
            return "no browser could be installed on this machine";
        }
        return chromium() == null ? "chromium is not installed" : "";
    }

    /** The browser's program, or null. */
    public static Path chromium() {
        for (var folder : System.getenv("PATH").split(File.pathSeparator)) {
            var program = Path.of(folder, "chromium");
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        return null;
    }

    /** Address of one program of the suite. */
    public String address(String name) {
        return "http://127.0.0.1:" + members.get(name).port;
    }

    /** The broker of this suite. */
    public Kafka kafka() {
        return kafka;
    }

    /** Ends one program, as a crash would. */
    public void kill(String name) {
        members.get(name).process.kill();
    }

    /** Starts it again on the same port and data, and waits until it is ready. */
    public void restart(String name) {
        launch(name);
        awaitReady(name);
    }

    private void add(String name, String module, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        var port = FreePorts.next();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", Parts.shared().keycloakUrl());
        members.put(name, new Member(module, port, environment));
    }

    private Map<String, String> owning(Database database) {
        var settings = new HashMap<>(database.environment());
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrap());
        settings.put("ANSWERABLE_REFERENCE_DATA", "load");
        settings.put("ANSWERABLE_VAULT_WRAPPING_KEYS", "1:" + VAULT_KEY);
        settings.put("ANSWERABLE_VAULT_INDEX_KEY", VAULT_KEY);
        settings.put("ANSWERABLE_NOTICES_FIRST_AFTER", "1s");
        settings.put("ANSWERABLE_NOTICES_EVERY", "2s");
        // A service that is killed leaves its lease behind.
        settings.put("ANSWERABLE_NOTICES_LEASE", "PT5S");
        return settings;
    }

    private void launch(String name) {
        var member = members.get(name);
        var command = new ArrayList<String>();
        command.add(PartProcess.java());
        command.addAll(List.of(
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "-jar",
                root.resolve(member.module)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString()));
        member.process = PartProcess.start(name, command, member.environment, root, logs.resolve(name + ".log"));
    }

    private void awaitReady(String name) {
        var probe = HttpRequest.newBuilder(URI.create(address(name) + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        members.get(name).process.awaitReady(READY, "build it with mvn package", () -> {
            try {
                return HTTP.send(probe, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    private void end() {
        members.values().stream().filter(member -> member.process != null).forEach(member -> member.process.kill());
        kafka.kill();
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
