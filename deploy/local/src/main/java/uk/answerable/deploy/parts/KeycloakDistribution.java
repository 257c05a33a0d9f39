package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The Keycloak distribution on this machine: unpacked once, built once, and for each realm file imported once into a
 * template that every later start copies.
 */
final class KeycloakDistribution {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SHARED = List.of("bin", "lib", "conf", "providers", "themes", "version.txt");

    private final Home home;
    private final String version;

    KeycloakDistribution(Home home) {
        this.home = home;
        this.version = version();
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream stream = KeycloakDistribution.class.getResourceAsStream("versions.properties")) {
            if (stream == null) {
                throw new IllegalStateException("versions.properties is not on the class path");
            }
            versions.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("keycloak.version");
    }

    /**
     * A folder Keycloak can run from: the distribution by links, and data of its own. Data imported from another realm
     * file are replaced: the development realm is the file.
     */
    Path instance(Path folder, Path logs) {
        String realm = realmHash();
        Path template = template(realm, logs);
        Path imported = folder.resolve("realm.sha256");
        try {
            if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
                Folders.wipe(folder);
                Folders.make(folder);
                Folders.copy(template.resolve("data"), folder.resolve("data"));
                Files.writeString(imported, realm);
            }
            link(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path template(String realm, Path logs) {
        Path template = home.state().resolve("keycloak-template").resolve(version + "-" + realm.substring(0, 16));
        if (!Files.isDirectory(template)) {
            underLock(() -> {
                unpack();
                if (!Files.isDirectory(template)) {
                    importInto(template, logs);
                }
            });
        } else if (!Files.isDirectory(distribution())) {
            underLock(this::unpack);
        }
        return template;
    }

    private Path distribution() {
        return home.state().resolve("keycloak-" + version);
    }

    private void unpack() throws IOException {
        Path distribution = distribution();
        if (Files.isDirectory(distribution)) {
            return;
        }
        Path archive = home.root().resolve(".local/dist/keycloak-" + version + "/keycloak.tar.gz");
        if (!Files.isRegularFile(archive)) {
            throw new PartFailed(
                    "Keycloak",
                    "its distribution is not at " + archive,
                    "fetch it with Maven: mvn -pl deploy/local package -DskipTests");
        }
        Path unpacked = home.state().resolve("keycloak-" + version + ".unpacking");
        Folders.wipe(unpacked);
        Folders.make(unpacked);
        Path log = Folders.make(home.logs()).resolve("keycloak-unpack.log");
        run(
                List.of("tar", "xzf", archive.toString(), "--strip-components=1", "-C", unpacked.toString()),
                Map.of(),
                log,
                "is tar installed, and is there 1 GB free?");
        run(
                List.of(unpacked.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true"),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                home.logs().resolve("keycloak-build.log"),
                "remove " + unpacked + " and start again");
        Files.move(unpacked, distribution, StandardCopyOption.ATOMIC_MOVE);
    }

    private void importInto(Path template, Path logs) throws IOException {
        Path making = template.resolveSibling(template.getFileName() + ".importing");
        Folders.wipe(making);
        Folders.make(making.resolve("data"));
        link(making);
        List<String> command = new ArrayList<>(java(making, "-Xmx384m"));
        command.addAll(List.of("import", "--optimized", "--file=" + home.realmFile()));
        run(
                command,
                Map.of(),
                logs.resolve("keycloak-import.log"),
                "check " + home.realmFile() + "; remove " + making + " and start again");
        Files.move(making, template, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The command that runs Keycloak from an instance folder, as kc.sh would, without a shell between. */
    static List<String> java(Path instance, String heap) {
        return List.of(
                PartProcess.java(),
                heap,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + instance,
                "-Djboss.server.config.dir=" + instance.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                instance.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private void link(Path folder) throws IOException {
        for (String name : SHARED) {
            Path link = folder.resolve(name);
            // A link into a folder that has moved is made anew.
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution().resolve(name));
        }
    }

    private String realmHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(version.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(home.realmFile())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command, Map<String, String> environment, Path log, String wayOut) {
        PartProcess.start("Keycloak", command, environment, Folders.holding(log), log)
                .awaitEnd(PATIENCE, wayOut);
    }

    private void underLock(Step step) {
        Path file = Folders.make(home.state()).resolve("keycloak.lock");
        // One thread of one process at a time: several test modules may want the distribution first.
        synchronized (KeycloakDistribution.class) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid()) {
                    step.run();
                }
            } catch (IOException e) {
                throw new PartFailed("Keycloak", "could not be unpacked: " + e.getMessage(), "is the disk full?");
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
