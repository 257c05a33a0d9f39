package uk.answerable.performance.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code figures}. Ends with 0 when done, 1 when a check found something, 2 when the input was not right (the
 * message names file, row and column, and nothing is written).
 */
@Command(
        name = "figures",
        description = "Computes from files what the performance service computes from its database.",
        mixinStandardHelpOptions = true,
        version = "Answerable figures 1",
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT)
public final class Figures {

    /** Ends the process; see {@link #run}. */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                arguments));
    }

    /**
     * Runs one command.
     *
     * @param out for results and help
     * @param err for what is wrong with the input
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var command = commands();
        command.setOut(out);
        command.setErr(err);
        command.setExecutionExceptionHandler((exception, failed, parsed) -> {
            if (exception instanceof InputNotRight wrong) {
                wrong.problems().forEach(err::println);
                return CommandLine.ExitCode.USAGE;
            }
            throw exception;
        });
        if (arguments.length == 0) {
            command.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return command.execute(arguments);
    }

    /** Every subcommand is one class of this package, added here. */
    private static CommandLine commands() {
        return new CommandLine(new Figures())
                .addSubcommand(new ForecastCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ScoreCommand());
    }
}
