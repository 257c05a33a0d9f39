package uk.answerable.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.answerable.deploy.parts.PartProcess;

/**
 * One of the suite's own programs.
 *
 * @param name as printed, and as its log file is called
 * @param module folder of the built module under the project
 * @param port it listens on
 * @param environment its settings
 */
record Service(String name, String module, int port, Map<String, String> environment) {

    Service {
        environment = Map.copyOf(environment);
    }

    /** The program as the build leaves it. */
    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /**
     * How it is started: small heap and the quick compiler, for many programs on one small machine.
     *
     * @param more options of the JVM, which overrule these
     */
    List<String> command(Path root, List<String> more) {
        var command = new ArrayList<>(List.of(
                PartProcess.java(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(more);
        command.addAll(List.of("-jar", jar(root).toString()));
        return List.copyOf(command);
    }

    /** Its readiness probe. */
    String readiness() {
        return "http://127.0.0.1:" + port + "/q/health/ready";
    }
}
