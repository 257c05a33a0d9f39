package uk.answerable.deploy.local;

import java.nio.file.Path;
import java.util.List;

/** What the caller of ./run asked for. */
sealed interface Command {

    /** Start everything; {@code fresh} throws the kept data away first. */
    record Start(boolean fresh) implements Command {}

    /** Stop the suite that runs. */
    record Stop() implements Command {}

    /** Print the usage. */
    record Usage() implements Command {}

    /** Start PostgreSQL, Kafka and Keycloak alone, on free ports, and write their addresses; used by ./test. */
    record PartsOnly(Path addresses) implements Command {}

    /** Arguments that mean nothing here. */
    record Misunderstood(String why) implements Command {}

    /** Reads the command line. */
    static Command of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new Start(false);
        }
        if (arguments.getFirst().equals("parts")) {
            return arguments.size() == 2
                    ? new PartsOnly(Path.of(arguments.get(1)))
                    : new Misunderstood("parts needs one file to write the addresses to");
        }
        if (arguments.size() > 1) {
            return new Misunderstood("one option at a time, not: " + String.join(" ", arguments));
        }
        return switch (arguments.getFirst()) {
            case "start" -> new Start(false);
            case "--fresh" -> new Start(true);
            case "--stop" -> new Stop();
            case "--help", "-h" -> new Usage();
            default -> new Misunderstood("no such option: " + arguments.getFirst());
        };
    }
}
