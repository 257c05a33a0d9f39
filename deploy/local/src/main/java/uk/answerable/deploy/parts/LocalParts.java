package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Parts of this JVM alone: data under the project's state folder by process id, gone with the JVM. */
final class LocalParts {

    private LocalParts() {}

    static String startPostgres(Home home) {
        Path folder = folder(home);
        Postgres postgres = Postgres.start(
                FreePorts.next(),
                home.state().resolve("postgres"),
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                false);
        atEnd(postgres::close, folder.resolve("postgres"));
        return Integer.toString(postgres.port());
    }

    static String startKafka(Home home) {
        Path folder = folder(home);
        Kafka kafka = Kafka.startAlone(folder);
        // Nobody reads these records again.
        atEnd(kafka::kill, folder.resolve("kafka"));
        return kafka.bootstrap();
    }

    static String startKeycloak(Home home) {
        Path folder = folder(home);
        Keycloak keycloak = Keycloak.start(
                home, FreePorts.next(), FreePorts.next(), folder.resolve("keycloak"), folder.resolve("keycloak.log"));
        atEnd(keycloak::close, folder.resolve("keycloak"));
        return keycloak.realmUrl();
    }

    private static Path folder(Home home) {
        sweep(home.state().resolve("test-parts"));
        return Folders.make(home.state()
                .resolve("test-parts")
                .resolve(Long.toString(ProcessHandle.current().pid())));
    }

    /** Ends and removes what JVMs left that were killed before they could. */
    private static void sweep(Path folders) {
        if (!Files.isDirectory(folders)) {
            return;
        }
        try (Stream<Path> left = Files.list(folders)) {
            left.filter(folder -> ProcessHandle.of(
                                    Long.parseLong(folder.getFileName().toString()))
                            .isEmpty())
                    .forEach(folder -> {
                        Postgres.running(folder.resolve("postgres")).ifPresent(ProcessHandle::destroyForcibly);
                        Folders.wipe(folder);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atEnd(Runnable stop, Path data) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop.run();
                            Folders.wipe(data);
                        },
                        "stop-" + data.getFileName()));
    }
}
