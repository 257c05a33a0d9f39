package uk.answerable.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import uk.answerable.deploy.parts.Folders;
import uk.answerable.deploy.parts.FreePorts;
import uk.answerable.deploy.parts.Home;
import uk.answerable.deploy.parts.PartFailed;
import uk.answerable.deploy.parts.Parts;

/** The program behind ./run. */
public final class Suite {

    private static final Duration STOPPING = Duration.ofSeconds(15);

    private final PrintStream screen;
    private final Home home;

    private Suite(PrintStream screen, Home home) {
        this.screen = screen;
        this.home = home;
    }

    /** See {@link Usage}. */
    public static void main(String[] arguments) {
        PrintStream screen = System.out;
        int code;
        try {
            code = run(Command.of(List.of(arguments)), screen);
        } catch (PartFailed e) {
            screen.println();
            screen.println(e.getMessage());
            code = 1;
        } catch (RuntimeException e) {
            // Nothing known: the whole story is the best help there is.
            e.printStackTrace(screen);
            code = 1;
        }
        System.exit(code);
    }

    private static int run(Command command, PrintStream screen) {
        return switch (command) {
            case Command.Usage() -> {
                screen.print(Usage.text());
                yield 0;
            }
            case Command.Misunderstood(String why) -> {
                screen.println(why);
                screen.print(Usage.text());
                yield 2;
            }
            case Command.Stop() -> new Suite(screen, Home.find()).stop();
            case Command.Start(boolean fresh) -> new Suite(screen, Home.find()).start(fresh);
            case Command.PartsOnly(var addresses) -> {
                Parts.startAll(addresses);
                screen.println("parts are up, addresses in " + addresses);
                Parts.awaitEndOfInput();
                yield 0;
            }
        };
    }

    private int start(boolean fresh) {
        Lease lease = new Lease(home.state());
        if (!lease.take()) {
            screen.println("A suite already runs here"
                    + lease.holder()
                            .map(process -> " (process " + process.pid() + ")")
                            .orElse("")
                    + ". Stop it with ./run --stop, or with Ctrl-C where it runs.");
            return 1;
        }
        int left = lease.sweep();
        if (left > 0) {
            screen.println("  Ended " + left + " processes that a killed run had left.");
        }
        Ports ports = new Ports(System.getenv());
        List<String> faults = ports.faults(FreePorts::taken);
        if (!faults.isEmpty()) {
            faults.forEach(screen::println);
            lease.close();
            return 1;
        }
        if (fresh) {
            screen.println("  Removing the kept data.");
            Folders.wipe(home.data());
        }
        Board board = new Board(screen, lease);
        lease.note(List.of());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            screen.println("  Stopping.");
                            board.stopAll();
                            lease.close();
                            screen.println("  Everything is stopped.");
                        },
                        "stop"));
        screen.println("Starting Answerable; logs are in " + home.logs());
        new SuiteRun(
                        new Services(ports, new AuditKey(home.data()), new VaultKeys(home.data())),
                        new Servers(home, ports, board),
                        new Programs(home, board))
                .start();
        board.summary(
                "http://127.0.0.1:" + ports.of(Port.PORTAL), "http://127.0.0.1:" + ports.of(Port.GATEWAY) + "/graphql");
        awaitSignal();
        return 0;
    }

    private int stop() {
        Lease lease = new Lease(home.state());
        if (lease.take()) {
            int left = lease.sweep();
            lease.close();
            screen.println(left == 0 ? "Nothing runs." : "Ended " + left + " processes that a killed run had left.");
            return 0;
        }
        Optional<ProcessHandle> holder = lease.holder();
        if (holder.isEmpty()) {
            screen.println("A suite is just starting or stopping; ask again in a moment.");
            return 1;
        }
        holder.get().destroy();
        if (Lease.gone(holder.get(), STOPPING)) {
            screen.println("Stopped.");
            return 0;
        }
        screen.println("Process " + holder.get().pid() + " did not stop in " + STOPPING.toSeconds() + " s.");
        return 1;
    }

    private static void awaitSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
