package uk.answerable.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** The parts that are up, in the order they came; prints each as it comes and stops all of them. */
final class Board {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final PrintStream screen;
    private final Lease lease;
    private final long began = System.nanoTime();
    private final List<Running> parts = new ArrayList<>();
    private int coming;
    private boolean stopping;

    Board(PrintStream screen, Lease lease) {
        this.screen = screen;
        this.lease = lease;
    }

    /**
     * Starts a part and prints that it is up. What comes up after the stop was asked for is stopped again: a server
     * that detaches itself would else outlive this process.
     */
    <P> P bring(Supplier<P> start, Function<P, Running> part) {
        long since = System.nanoTime();
        coming();
        try {
            P started = start.get();
            Running running = part.apply(started);
            if (!up(running, since)) {
                running.stop().run();
            }
            return started;
        } finally {
            came();
        }
    }

    private synchronized void coming() {
        if (stopping) {
            throw new CancellationException("the suite is stopping");
        }
        coming++;
    }

    private synchronized void came() {
        coming--;
        notifyAll();
    }

    private synchronized boolean up(Running part, long since) {
        if (stopping) {
            return false;
        }
        parts.add(part);
        lease.note(parts.stream().map(Running::pid).toList());
        screen.printf(Locale.ROOT, "  %-22s ready in %5.1f s   %s%n", part.name(), seconds(since), part.address());
        ProcessHandle.of(part.pid()).ifPresent(process -> {
            var _ = process.onExit().thenRun(() -> gone(part));
        });
        return true;
    }

    private synchronized void gone(Running part) {
        if (!stopping) {
            screen.printf(
                    "%n  %s has ended by itself. The others go on; see .local/logs, then stop and start again.%n",
                    part.name());
        }
    }

    /** Prints where everything is, who can sign in, how long it took and what it holds in memory. */
    synchronized void summary(String portal, String graph) {
        screen.printf("%n  Pages    %s%n  Graph    %s%n%n", portal, graph);
        screen.printf("  %-22s %-28s %8s%n", "part", "address", "memory");
        long total = 0;
        for (Running part : parts) {
            long used = Memory.mebibytes(part.pid());
            total += used;
            screen.printf("  %-22s %-28s %4d MiB%n", part.name(), part.address(), used);
        }
        long own = Memory.alone(ProcessHandle.current().pid());
        screen.printf("  %-22s %-28s %4d MiB%n", "this starter", "", own);
        screen.printf("  %-22s %-28s %4d MiB%n%n", "together", "", total + own);
        screen.println("""
                  Sign-ins of the development realm (password equal to the user name):
                    commissioner, governance, panel-clerk, monitoring-officer, analyst, reviewer, member,
                    chief, psd, auditor (Warwickshire); reviewer-shared (Warwickshire and West Mercia);
                    analyst-cheshire, governance-cheshire, member-cheshire, chief-cheshire (Cheshire)
                """.stripTrailing().indent(2).stripTrailing());
        screen.printf(
                Locale.ROOT, "%n  Ready in %.1f s. Ctrl-C stops everything; the data are kept.%n", seconds(began));
    }

    /** Stops the programs first, so that they can still say goodbye to the servers, then the servers. */
    void stopAll() {
        List<Running> all;
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
            all = List.copyOf(parts);
        }
        together(all.stream()
                .filter(part -> !Servers.NAMES.contains(part.name()))
                .toList());
        together(
                all.stream().filter(part -> Servers.NAMES.contains(part.name())).toList());
        // What was started and not yet ready when the end came.
        List<ProcessHandle> rest = ProcessHandle.current().descendants().toList();
        rest.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : rest) {
            if (!Lease.gone(process, GRACE)) {
                process.destroyForcibly();
            }
        }
        awaitNoneComing();
    }

    /** Starts under way end by themselves: their processes are gone. */
    private synchronized void awaitNoneComing() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis(); coming > 0 && left > 0; left = millisUntil(end)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millisUntil(long end) {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }

    private static void together(List<Running> parts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(parts.stream()
                            .map(part -> CompletableFuture.runAsync(part.stop(), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .exceptionally(_ -> null)
                    .join();
        }
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
