package uk.answerable.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A script of the tests with the packages it needs, in a folder of the build. */
final class Npm {

    private static final Path TESTS =
            Path.of(System.getProperty("answerable.root"), "gateway", "server", "src", "test");

    private final Path folder;
    private final String script;

    private Npm(Path folder, String script) {
        this.folder = folder;
        this.script = script;
    }

    /** @param name of the folder under src/test, and of the script in it */
    static Npm of(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", name).toAbsolutePath());
        for (var file : new String[] {"package.json", name + ".mjs"}) {
            Files.copy(TESTS.resolve(name).resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Npm(folder, name + ".mjs");
    }

    /** False where Node or npm is not, or npm cannot be reached. */
    boolean installed() throws InterruptedException {
        return Files.exists(folder.resolve("node_modules"))
                || run("npm", "install", "--silent", "--no-audit", "--no-fund") != null;
    }

    /** What the script said; null when it failed. */
    String run(List<String> arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("node", script));
        command.addAll(arguments);
        return run(command.toArray(String[]::new));
    }

    /** What was said last, whether it failed or not. */
    String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private String run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            Files.writeString(folder.resolve("said.txt"), said);
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : null;
        } catch (IOException absent) {
            return null;
        }
    }
}
