package uk.answerable.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.deploy.parts.Folders;

/** One suite per state folder: who runs, and which processes it started, so that none is left behind. */
final class Lease implements AutoCloseable {

    private final Path lock;
    private final Path processes;
    private @Nullable FileChannel channel;

    Lease(Path state) {
        lock = Folders.make(state).resolve("suite.lock");
        processes = state.resolve("suite.pids");
    }

    /** Takes the lease; false when another suite holds it. */
    synchronized boolean take() {
        try {
            FileChannel opened = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = opened.tryLock();
            if (held == null) {
                opened.close();
                return false;
            }
            // Held as long as the channel is open, and let go by the system should this process be killed.
            channel = opened;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes this process, first, those it has started until now, and those told: a server may detach itself. */
    synchronized void note(List<Long> detached) {
        StringBuilder lines = new StringBuilder();
        ProcessHandle suite = ProcessHandle.current();
        Stream.concat(
                        Stream.concat(Stream.of(suite), suite.children()),
                        detached.stream().map(ProcessHandle::of).flatMap(Optional::stream))
                .distinct()
                .forEach(process -> lines.append(process.pid())
                        .append(' ')
                        .append(started(process))
                        .append('\n'));
        try {
            Files.writeString(processes, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes noted that still are the ones noted: a number given to another program since is not ours. */
    synchronized List<ProcessHandle> noted() {
        List<ProcessHandle> alive = new ArrayList<>();
        try {
            if (Files.exists(processes)) {
                for (String line : Files.readAllLines(processes)) {
                    String[] fields = line.split(" ");
                    ProcessHandle.of(Long.parseLong(fields[0]))
                            .filter(process -> started(process) == Long.parseLong(fields[1]))
                            .ifPresent(alive::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alive;
    }

    /** Ends what a killed suite left behind; how many there were. Only for who holds the lease. */
    int sweep() {
        List<ProcessHandle> left = noted();
        left.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : left) {
            if (!gone(process, Duration.ofSeconds(5))) {
                process.destroyForcibly();
            }
        }
        forget();
        return left.size();
    }

    /** The suite that runs now. */
    Optional<ProcessHandle> holder() {
        return noted().stream().findFirst();
    }

    static boolean gone(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private synchronized void forget() {
        try {
            Files.deleteIfExists(processes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public synchronized void close() {
        if (channel != null) {
            forget();
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            channel = null;
        }
    }
}
