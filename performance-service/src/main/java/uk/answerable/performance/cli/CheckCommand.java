package uk.answerable.performance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.answerable.performance.checker.rules.Checker;
import uk.answerable.performance.checker.rules.Figure;
import uk.answerable.performance.checker.rules.FigureFile;
import uk.answerable.performance.checker.rules.Finding;

/** Checks every report of a folder. */
@Command(
        name = "check",
        description = {
            "Reads every report (*.txt) of a folder against its figures and lists what does not hold.",
            "A figure belongs to the report whose file name begins with the document of its source (004:2(2):p8 to"
                    + " 004.txt or 004_pack.txt).",
            "Writes CSV: source,place,kind,severity,what,why. Ends with 1 when something was found."
        })
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--texts", required = true, paramLabel = "FOLDER", description = "The reports.")
    private Path texts = Path.of("texts");

    @Option(names = "--figures", paramLabel = "FILE", description = "Their figures, in the form of observations.csv.")
    private @Nullable Path figures;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the findings go.")
    private Path out = Path.of("findings.csv");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InputNotRight {
        var known = figures == null ? List.<Figure>of() : figures(figures);
        var reports = reports();
        var findings = reports.parallelStream()
                .flatMap(report -> check(report, known).stream())
                .toList();
        CsvOutput.write(
                out,
                List.of("source", "place", "kind", "severity", "what", "why"),
                findings.stream().map(CheckCommand::row).toList());
        spec.commandLine().getOut().printf("%d reports, %d findings: %s%n", reports.size(), findings.size(), out);
        return findings.isEmpty() ? 0 : 1;
    }

    private record Report(String name, String text) {}

    private List<Report> reports() throws InputNotRight {
        if (!Files.isDirectory(texts)) {
            throw new InputNotRight(List.of(texts + ": there is no such folder"));
        }
        var reports = new ArrayList<Report>();
        var problems = new ArrayList<String>();
        try (var files = Files.list(texts)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                try {
                    var name = String.valueOf(file.getFileName());
                    reports.add(new Report(
                            name.substring(0, name.length() - ".txt".length()), Files.readString(file, UTF_8)));
                } catch (CharacterCodingException notUtf8) {
                    problems.add(file + ": not UTF-8");
                }
            }
        } catch (IOException unreadable) {
            problems.add(texts + ": cannot be read");
        }
        if (reports.isEmpty() && problems.isEmpty()) {
            problems.add(texts + ": no file whose name ends with .txt");
        }
        if (!problems.isEmpty()) {
            throw new InputNotRight(problems);
        }
        return reports;
    }

    private static List<Figure> figures(Path file) throws InputNotRight {
        try {
            var read = FigureFile.read(Files.readString(file, UTF_8));
            if (!read.problems().isEmpty()) {
                throw new InputNotRight(read.problems().stream()
                        .map(problem -> file + ": " + problem)
                        .toList());
            }
            return read.figures();
        } catch (CharacterCodingException notUtf8) {
            throw new InputNotRight(List.of(file + ": not UTF-8; save it as CSV UTF-8"));
        } catch (IOException unreadable) {
            throw new InputNotRight(List.of(file + ": there is no such file"));
        }
    }

    private static List<Finding> check(Report report, List<Figure> known) {
        var own = known.stream()
                .filter(figure ->
                        report.name().equals(figure.document()) || report.name().startsWith(figure.document() + '_'))
                .toList();
        var source = own.isEmpty() ? report.name() : own.getFirst().document();
        return Checker.check(source, report.text(), own);
    }

    private static List<Object> row(Finding finding) {
        return List.of(
                finding.place().source(),
                finding.place().label(),
                finding.kind().label(),
                finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                finding.what(),
                finding.why());
    }
}
