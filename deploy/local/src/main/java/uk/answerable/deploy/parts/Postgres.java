package uk.answerable.deploy.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A real PostgreSQL server from its Maven artifact. */
public final class Postgres implements AutoCloseable {

    static final String ADMIN = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    private Postgres(EmbeddedPostgres server, ProcessHandle process) {
        this.server = server;
        this.process = process;
    }

    /**
     * Starts the server on the port.
     *
     * @param binaries folder for the unpacked server, shared by all starts
     * @param data folder of the data; what it holds is kept
     * @param durable whether commits reach the disk before they are answered; tests do without
     */
    public static Postgres start(int port, Path binaries, Path data, Path log, boolean durable) {
        Folders.holding(log);
        Folders.holding(data);
        Optional<ProcessHandle> before = running(data);
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setOverrideWorkingDirectory(Folders.make(binaries).toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    // The library answers before a commit is written unless told otherwise.
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("timezone", "UTC")
                    .setOutputRedirector(output)
                    .setErrorRedirector(output)
                    .start();
            Postgres postgres = new Postgres(server, running(data).orElseThrow());
            postgres.admin().closeDoors();
            return postgres;
        } catch (IOException | IllegalStateException | NoSuchElementException e) {
            // The server detaches itself from what started it: half a start must not leave a whole server.
            running(data).filter(server -> !before.equals(Optional.of(server))).ifPresent(ProcessHandle::destroy);
            throw new PartFailed(
                    "PostgreSQL",
                    "did not start on port " + port + ": " + e.getMessage() + " (log: " + log + ")",
                    PartProcess.lastLines(log),
                    "a server left over from a killed run holds the data: ./run --stop; or begin anew: ./run --fresh");
        }
    }

    /** Makes a database owned by a login role that reaches no other; what exists stays. */
    public Database createDatabase(String name, String role, String password) {
        return admin().create(name, role, password);
    }

    PostgresAdmin admin() {
        return new PostgresAdmin(server.getPort(), ADMIN, ADMIN);
    }

    /** Port on loopback. */
    public int port() {
        return server.getPort();
    }

    /** Process id of the server. */
    public long pid() {
        return process.pid();
    }

    /** Whether the server runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** The server that runs on the data: it is a child of nobody, so its own note of its number is asked. */
    static Optional<ProcessHandle> running(Path data) {
        Path note = data.resolve("postmaster.pid");
        try {
            if (Files.exists(note)) {
                return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst()))
                        .filter(found -> found.info().commandLine().orElse("").contains(data.toString()));
            }
        } catch (IOException e) {
            // Gone between the two looks: nothing runs.
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException | RuntimeException e) {
            // The server was asked and did not answer: what follows insists.
            process.destroy();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
