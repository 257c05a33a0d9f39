package uk.answerable.performance.chart.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.chart.rules.Exceptions;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.chart.store.ChartStore;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.rules.Measure;

/** Exceptions of a force and its areas in the graph: all forces of a level are read at once. */
@GraphQLApi
public class ExceptionGraph {

    private static final int MOST_MEASURES = 60;
    private static final int LONGEST = 120;

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    ChartStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("Exceptions and trends at the newest figures of the force and its areas, and what has none.")
    public Uni<List<ExceptionSummary>> exceptions(
            @Source List<PoliceForce> forces,
            @Name("measures") @Description("Up to 60 codes; the headline measures when left out.") @Nullable
                    List<String> measures,
            @Name("statistic") @Description("Each measure's usual one when left out.") @Nullable String statistic) {
        var scope = token.scope();
        var asked = measures == null ? dictionary.headlines() : named(measures);
        var lines = forces.stream()
                .map(force -> lines(force.code(), asked, statistic))
                .toList();
        return store.figures(scope, lines.stream().flatMap(List::stream).toList(), LONGEST, clock.instant())
                .map(figures -> lines.stream()
                        .map(ofForce -> ExceptionSummary.of(summary(ofForce, figures), dictionary))
                        .toList());
    }

    private List<Measure> named(List<String> codes) {
        if (codes.isEmpty() || codes.size() > MOST_MEASURES) {
            throw new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, "measures", "name 1 to 60 measures"));
        }
        return codes.stream()
                .map(code -> dictionary
                        .measure(code)
                        .orElseThrow(() -> new RefusedException(Refusal.ofField(
                                ProblemCode.UNKNOWN_CODE,
                                "measures",
                                "one of the measures is none of the dictionary"))))
                .toList();
    }

    private List<ChartStore.Line> lines(String force, List<Measure> measures, @Nullable String statistic) {
        var lines = new ArrayList<ChartStore.Line>();
        for (var measure : measures) {
            var what = statistic == null ? measure.usualStatistic() : statistic;
            dictionary
                    .areasOf(force)
                    .forEach(area -> lines.add(new ChartStore.Line(force, measure.code(), area.code(), what)));
        }
        return lines;
    }

    private Exceptions summary(List<ChartStore.Line> lines, Map<ChartStore.Line, List<SeriesChart.Figure>> figures) {
        var charts = new ArrayList<Exceptions.Charted>();
        for (var line : lines) {
            var known = figures.get(line);
            if (known != null) {
                var polarity = dictionary.measure(line.measure()).orElseThrow().polarity();
                var choice =
                        SeriesChart.Choice.usual(polarity, SeriesBreaks.of(catalogue, line.measure(), line.area()));
                charts.add(new Exceptions.Charted(line.measure(), line.area(), SeriesChart.ofFigures(known, choice)));
            }
        }
        return Exceptions.of(charts);
    }
}
