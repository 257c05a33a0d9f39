package uk.answerable.performance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.cli.SeriesRow.Part;
import uk.answerable.performance.projection.rules.Bounds;
import uk.answerable.performance.projection.rules.History;
import uk.answerable.performance.projection.rules.ProjectedPoint;
import uk.answerable.performance.projection.rules.Projection;
import uk.answerable.performance.projection.rules.Projector;
import uk.answerable.performance.projection.rules.RuleSet;

/** Projects every series of a file. */
@Command(
        name = "forecast",
        description = {
            "Projects every series of a file from its own past, with intervals.",
            "Reads CSV: id,type,part,values... (one series a row, oldest value first, empty for a missing period;"
                    + " rows whose part is test are not read).",
            "Writes CSV: id,h,forecast, then lower and upper for each level, then ruleset and notes."
        })
final class ForecastCommand implements Callable<Integer> {

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "The series.")
    private Path in = Path.of("series.csv");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the forecasts go.")
    private Path out = Path.of("forecasts.csv");

    @Option(names = "--horizon", description = "Periods ahead, 1 to 24. Default: ${DEFAULT-VALUE}.", defaultValue = "6")
    private int horizon;

    @Option(
            names = "--levels",
            split = ",",
            description = "Per cent the intervals cover, 50 to 99. Default: ${DEFAULT-VALUE}.",
            defaultValue = "80,95")
    private List<Integer> levels = List.of();

    @Option(
            names = "--season",
            description = "Periods in a year: 12 months, 4 quarters, 1 for years. Default: ${DEFAULT-VALUE}.",
            defaultValue = "12")
    private int season;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InputNotRight {
        if (season != 1 && season != 4 && season != 12) {
            throw new InputNotRight(List.of("--season: %d; 12, 4 or 1 would be right".formatted(season)));
        }
        var series = SeriesFile.read(in).stream()
                .filter(row -> row.part() == Part.TRAIN)
                .toList();
        if (series.isEmpty()) {
            throw new InputNotRight(List.of(in + ": no row whose part is train"));
        }
        var projected = series.parallelStream().map(this::project).toList();
        var problems = projected.stream()
                .flatMap(one -> one.problems().stream())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new InputNotRight(problems);
        }
        CsvOutput.write(out, heading(), projected.stream().flatMap(this::rows).toList());
        spec.commandLine().getOut().printf("%d series, %d periods ahead: %s%n", series.size(), horizon, out);
        return 0;
    }

    private record Projected(String id, List<Projection> projection, List<String> problems) {}

    private Projected project(SeriesRow row) {
        var projector = new Projector(RuleSet.MEAN_OF_FIVE);
        var outcome = History.of(row.values(), season)
                .then(history -> projector.project(history, horizon, levels, Bounds.NONE));
        return switch (outcome) {
            case Outcome.Done<Projection>(var projection) -> new Projected(row.id(), List.of(projection), List.of());
            case Outcome.Refused<Projection>(var reasons) ->
                new Projected(
                        row.id(),
                        List.of(),
                        reasons.stream().map(reason -> problem(row, reason)).toList());
        };
    }

    private String problem(SeriesRow row, Refusal reason) {
        return "values".equals(reason.field())
                ? "%s: row %d: %s".formatted(in, row.row(), reason.message())
                : "--%s: %s".formatted(reason.field(), reason.message());
    }

    private List<String> heading() {
        var heading = new ArrayList<>(List.of("id", "h", "forecast"));
        levels.forEach(level -> {
            heading.add("lower" + level);
            heading.add("upper" + level);
        });
        heading.addAll(List.of("ruleset", "notes"));
        return heading;
    }

    private Stream<List<Object>> rows(Projected projected) {
        return projected.projection().stream()
                .flatMap(projection ->
                        projection.points().stream().map(point -> row(projected.id(), projection, point)));
    }

    /** Without an interval its cells are empty and the notes say why. */
    private List<Object> row(String id, Projection projection, ProjectedPoint point) {
        var cells = new ArrayList<Object>(List.of(id, point.ahead(), point.value()));
        if (point.intervals().isEmpty()) {
            levels.forEach(level -> cells.addAll(List.of("", "")));
        }
        point.intervals().forEach(interval -> cells.addAll(List.of(interval.low(), interval.high())));
        cells.add(projection.ruleSet().name() + " " + projection.ruleSet().version());
        cells.add(String.join(" ", projection.notes()));
        return cells;
    }
}
