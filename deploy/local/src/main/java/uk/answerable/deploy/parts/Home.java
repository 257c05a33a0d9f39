package uk.answerable.deploy.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the project lies and where its running state is kept.
 *
 * @param root the folder with the parent pom.xml
 * @param state data, logs and unpacked distributions; {@code .local} under the root unless {@code ANSWERABLE_HOME} says
 *     otherwise
 */
public record Home(Path root, Path state) {

    /** Finds the project from {@code -Danswerable.root} or upwards from the working folder. */
    public static Home find() {
        String property = System.getProperty("answerable.root");
        Path root = property != null ? Path.of(property) : upwards(Path.of("").toAbsolutePath());
        return at(root, System.getenv("ANSWERABLE_HOME"));
    }

    static Home at(Path root, @Nullable String answerableHome) {
        boolean moved = answerableHome != null && !answerableHome.isBlank();
        Path state = moved ? Path.of(answerableHome) : root.resolve(".local");
        return new Home(
                root.toAbsolutePath().normalize(), state.toAbsolutePath().normalize());
    }

    private static Path upwards(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/keycloak/answerable-realm.json"))) {
                return folder;
            }
        }
        throw new PartFailed(
                "project",
                "no Answerable project at or above " + from,
                "start from inside the project, or set -Danswerable.root to its folder");
    }

    /** The development realm: roles, demonstration sign-ins, clients. */
    public Path realmFile() {
        return root.resolve("deploy/keycloak/answerable-realm.json");
    }

    /** What the suite keeps between runs. */
    public Path data() {
        return state.resolve("data");
    }

    /** One log file per part. */
    public Path logs() {
        return state.resolve("logs");
    }
}
