package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker, one KRaft node in its own process; it can be stopped, killed and started again on its data. */
public final class Kafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(6);

    private final int port;
    private final int controllerPort;
    private final Path data;
    private final Path log;
    private @Nullable PartProcess process;

    /** A broker that is not started yet. */
    public Kafka(int port, int controllerPort, Path data, Path log) {
        this.port = port;
        this.controllerPort = controllerPort;
        this.data = data.toAbsolutePath();
        this.log = log.toAbsolutePath();
    }

    /** A started broker on free ports with a data folder of its own, for tests that stop and kill it. */
    public static Kafka startAlone(Path folder) {
        Kafka kafka =
                new Kafka(FreePorts.next(), FreePorts.next(), folder.resolve("kafka"), folder.resolve("kafka.log"));
        kafka.start();
        return kafka;
    }

    /** Starts it, on the data that is there, and waits until it serves. */
    public synchronized void start() {
        if (process != null && process.alive()) {
            return;
        }
        Path folder = Folders.holding(data);
        PartProcess started = PartProcess.start("Kafka", command(), Map.of(), folder, log);
        process = started;
        started.awaitReady(PATIENCE, "see the log; ./run --fresh starts from nothing", this::serves);
    }

    private List<String> command() {
        try {
            // A class path of a few hundred jars is longer than some systems allow on a command line.
            Path arguments = data.resolveSibling(data.getFileName() + ".arguments");
            String classPath = System.getProperty("java.class.path").replace("\\", "\\\\");
            Files.writeString(arguments, "-cp \"" + classPath + "\"\n");
            return List.of(
                    PartProcess.java(),
                    "-Xmx192m",
                    "-Xms64m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "@" + arguments,
                    KafkaNode.class.getName(),
                    Integer.toString(port),
                    Integer.toString(controllerPort),
                    data.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean serves() {
        // Asking the port first keeps the admin client's complaints out of the caller's log.
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        } catch (IOException e) {
            return false;
        }
        Properties settings = new Properties();
        settings.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap());
        settings.setProperty(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "3000");
        settings.setProperty(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "3000");
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Address for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Process id, 0 while stopped. */
    public synchronized long pid() {
        return process == null ? 0 : process.pid();
    }

    /** Whether the broker's process runs. */
    public synchronized boolean alive() {
        return process != null && process.alive();
    }

    /** Stops it in order. */
    public synchronized void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    /** Ends it at once, as a power cut would. */
    public synchronized void kill() {
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
