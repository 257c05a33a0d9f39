package uk.answerable.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import uk.answerable.deploy.parts.Home;
import uk.answerable.deploy.parts.PartFailed;
import uk.answerable.deploy.parts.PartProcess;

/** Starts the suite's own programs and waits for their readiness probes. */
final class Programs {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final List<String> JAVA_OPTIONS = Stream.of(
                    System.getenv().getOrDefault("ANSWERABLE_JAVA_OPTIONS", "").split("\\s+", -1))
            .filter(option -> !option.isEmpty())
            .toList();

    private final Home home;
    private final Board board;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Programs(Home home, Board board) {
        this.home = home;
        this.board = board;
    }

    /** Fails, naming each, when programs are not built. */
    void requireBuilt(List<Service> services) {
        List<String> missing = services.stream()
                .filter(service -> !Files.isRegularFile(service.jar(home.root())))
                .map(service -> service.name() + ": " + home.root().relativize(service.jar(home.root())))
                .toList();
        if (!missing.isEmpty()) {
            throw new PartFailed(
                    "build",
                    "these programs are not built:",
                    missing,
                    "./run builds what is missing; if it does not, read what its build printed");
        }
    }

    /** Starts the program and waits until it says that it is ready. */
    void start(Service service) {
        board.bring(
                () -> ready(service),
                process -> new Running(
                        service.name(),
                        "http://127.0.0.1:" + service.port(),
                        process.pid(),
                        () -> process.stop(GRACE)));
    }

    private PartProcess ready(Service service) {
        Path folder = home.root().resolve(service.module());
        Path log = home.logs().resolve(service.name() + ".log");
        PartProcess process = PartProcess.start(
                service.name(), service.command(home.root(), JAVA_OPTIONS), service.environment(), folder, log);
        process.awaitReady(
                PATIENCE,
                "read the log; ./run --fresh starts from nothing, ./run --stop clears what is left",
                () -> answers(service));
        return process;
    }

    private boolean answers(Service service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.readiness()))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
