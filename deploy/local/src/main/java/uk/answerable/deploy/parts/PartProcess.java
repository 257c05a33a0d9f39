package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A part running as a child process, with its log. */
public final class PartProcess {

    private static final int LINES_QUOTED = 20;

    private final String part;
    private final Process process;
    private final Path log;

    private PartProcess(String part, Process process, Path log) {
        this.part = part;
        this.process = process;
        this.log = log;
    }

    /** Starts the command; its output goes to the log, its standard input stays open while this process lives. */
    public static PartProcess start(
            String part, List<String> command, Map<String, String> environment, Path folder, Path log) {
        try {
            Folders.holding(log);
            Files.deleteIfExists(log);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new PartProcess(part, builder.start(), log);
        } catch (IOException e) {
            throw new PartFailed(part, "could not be started: " + e.getMessage(), "check the folder and its rights");
        }
    }

    /** The java program this process runs on. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Waits until it answers; a death or the time running out is a named failure with the last lines of the log. */
    public void awaitReady(Duration atMost, String wayOut, BooleanSupplier ready) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failed("ended with code " + process.exitValue() + " before it was ready", wayOut);
            }
            if (System.nanoTime() > end) {
                throw failed("not ready after " + atMost.toSeconds() + " s", wayOut);
            }
            pause();
        }
    }

    /** A failure of this part that quotes its log. */
    public PartFailed failed(String what, String wayOut) {
        return new PartFailed(part, what + " (log: " + log + ")", lastLines(log), wayOut);
    }

    /** Waits for the end of a command that ends by itself; any code but 0 is a failure. */
    public void awaitEnd(Duration atMost, String wayOut) {
        if (!ended(atMost)) {
            kill();
            throw failed("not finished after " + atMost.toSeconds() + " s", wayOut);
        }
        if (process.exitValue() != 0) {
            throw failed("ended with code " + process.exitValue(), wayOut);
        }
    }

    /** Asks it to end, then insists. */
    public void stop(Duration grace) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!ended(grace)) {
            process.destroyForcibly();
            boolean _ = ended(Duration.ofSeconds(5));
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean _ = ended(Duration.ofSeconds(5));
    }

    private boolean ended(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted while starting", "start again");
        }
    }

    /** The end of a log, as quoted in failures. */
    public static List<String> lastLines(@Nullable Path log) {
        if (log == null || !Files.isRegularFile(log)) {
            return List.of();
        }
        try {
            // Not every server writes clean UTF-8; a quoted log must never be the second failure.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES_QUOTED), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
