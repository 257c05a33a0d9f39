package uk.answerable.performance.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.answerable.performance.cli.SeriesRow.Part;
import uk.answerable.performance.projection.rules.Bounds;
import uk.answerable.performance.projection.rules.History;
import uk.answerable.performance.projection.rules.ProjectedPoint;
import uk.answerable.performance.projection.rules.Projector;
import uk.answerable.performance.projection.rules.RuleSet;

/** Measures the projections on series whose future is known, beside the forecasts of others. */
@Command(
        name = "score",
        description = {
            "Measures the projections on series whose future is known (part test), beside published forecasts.",
            "OWA is the mean of the ratios of sMAPE and MASE to those of the method NAIVE2."
        })
final class ScoreCommand implements Callable<Integer> {

    private static final int MONTHS = 12;
    private static final List<Integer> LEVELS = List.of(80, 95);
    private static final String REFERENCE = "NAIVE2";

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "The series: id,type,part,values...")
    private Path in = Path.of("series.csv");

    @Option(
            names = "--published",
            required = true,
            paramLabel = "FILE",
            description = "Forecasts of others: id,method,h1,h2...; NAIVE2 must be one.")
    private Path published = Path.of("published.csv");

    @Option(names = "--horizon", description = "Months ahead. Default: ${DEFAULT-VALUE}.", defaultValue = "6")
    private int horizon;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InputNotRight {
        if (horizon < 1 || horizon > Projector.LONGEST_HORIZON) {
            throw new InputNotRight(List.of("--horizon: 1 to " + Projector.LONGEST_HORIZON));
        }
        var cases = cases(SeriesFile.read(in));
        var ids = cases.stream().map(Case::id).collect(Collectors.toSet());
        var others = PublishedForecasts.read(published, ids, horizon);
        if (!others.containsKey(REFERENCE)) {
            throw new InputNotRight(List.of(published + ": no forecasts of " + REFERENCE + " for all of the series"));
        }
        var scores = new LinkedHashMap<String, Scores>();
        others.forEach((method, forecasts) -> scores.put(method, Scores.of(cases, forecasts)));
        var ours = ours(cases);
        scores.put(RuleSet.MEAN_OF_FIVE.name(), Scores.of(cases, ours.forecasts()));
        print(cases.size(), scores, ours);
        return 0;
    }

    /** A series, what came after, both without gaps. */
    @SuppressWarnings("ArrayRecordComponent") // made once and only read
    record Case(String id, double[] history, double[] actual) {}

    private List<Case> cases(List<SeriesRow> rows) throws InputNotRight {
        var after = rows.stream()
                .filter(row -> row.part() == Part.TEST)
                .collect(Collectors.toMap(SeriesRow::id, Function.identity()));
        var cases = rows.stream()
                .filter(row -> row.part() == Part.TRAIN)
                .flatMap(row -> Optional.ofNullable(after.get(row.id()))
                        .filter(test -> test.values().size() >= horizon)
                        .map(test -> new Case(row.id(), numbers(row), Arrays.copyOf(numbers(test), horizon)))
                        .stream())
                .toList();
        var gap = rows.stream().filter(row -> row.values().contains(null)).findFirst();
        if (gap.isPresent()) {
            throw new InputNotRight(List.of("%s: row %d: an empty cell between values; only whole series are measured"
                    .formatted(in, gap.get().row())));
        }
        if (cases.isEmpty()) {
            throw new InputNotRight(
                    List.of(in + ": no series with a train row and a test row of " + horizon + " values"));
        }
        return cases;
    }

    private static double[] numbers(SeriesRow row) {
        return row.values().stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
    }

    private record Ours(Map<String, double[]> forecasts, Map<Integer, Double> coverage, double secondsPerHundred) {}

    private Ours ours(List<Case> cases) {
        var projector = new Projector(RuleSet.MEAN_OF_FIVE);
        var forecasts = new LinkedHashMap<String, double[]>();
        var inside = new LinkedHashMap<Integer, Integer>();
        var begun = System.nanoTime();
        for (var one : cases) {
            var history = History.whole(one.history(), MONTHS).orThrow();
            var points = projector
                    .project(history, horizon, LEVELS, Bounds.NONE)
                    .orThrow()
                    .points();
            forecasts.put(
                    one.id(), points.stream().mapToDouble(ProjectedPoint::value).toArray());
            for (var h = 0; h < horizon; h++) {
                var actual = one.actual()[h];
                points.get(h).intervals().stream()
                        .filter(interval -> interval.low() <= actual && actual <= interval.high())
                        .forEach(interval -> inside.merge(interval.level(), 1, Integer::sum));
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var coverage = new LinkedHashMap<Integer, Double>();
        LEVELS.forEach(level -> coverage.put(level, 100.0 * inside.getOrDefault(level, 0) / cases.size() / horizon));
        return new Ours(forecasts, coverage, 100 * seconds / cases.size());
    }

    private void print(int series, Map<String, Scores> scores, Ours ours) {
        var out = spec.commandLine().getOut();
        var reference = scores.getOrDefault(REFERENCE, Scores.NONE);
        out.printf("%d series, %d months ahead%n%n", series, horizon);
        out.printf("| method | OWA | sMAPE | MASE |%n|---|---|---|---|%n");
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(score -> score.owa(reference))))
                .forEach(score -> out.printf(
                        "| %s | %.4f | %.3f | %.4f |%n",
                        score.getKey(),
                        score.getValue().owa(reference),
                        score.getValue().smape(),
                        score.getValue().mase()));
        out.println();
        ours.coverage().forEach((level, share) -> out.printf("%d %% intervals cover %.2f %%%n", level, share));
        out.printf("%.2f seconds a hundred series, one thread%n", ours.secondsPerHundred());
        out.flush();
    }
}
