package uk.answerable.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The parts that are up, in the order they came; prints each as it comes and stops all of them. */
final class Board {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final PrintStream screen;
    private final Lease lease;
    private final long began = System.nanoTime();
    private final List<Running> parts = new ArrayList<>();
    private boolean stopping;

    Board(PrintStream screen, Lease lease) {
        this.screen = screen;
        this.lease = lease;
    }

    /** A part has become ready; {@code since} is when it was begun. */
    synchronized void up(Running part, long since) {
        parts.add(part);
        lease.note(parts.stream().map(Running::pid).toList());
        screen.printf(Locale.ROOT, "  %-22s ready in %5.1f s   %s%n", part.name(), seconds(since), part.address());
        ProcessHandle.of(part.pid()).ifPresent(process -> {
            var _ = process.onExit().thenRun(() -> gone(part));
        });
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
                    chief, psd, auditor (Warwickshire);
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
