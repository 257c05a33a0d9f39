package uk.answerable.performance.chart.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.chart.rules.RuleSet;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.chart.store.ChartStore;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** Charts of many measures and areas of a force at once, read in one statement. */
@Path("/api/v1/forces/{force}/charts")
public class ChartResource {

    @Inject
    Dictionary dictionary;

    @Inject
    ChartStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    /**
     * Compact JSON.
     *
     * @param measures codes, comma between; up to 60
     * @param areas codes, comma between; up to 8, the force as a whole when left out
     * @param months newest periods of each series, 1 to 120, 84 when left out
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<byte[]> charts(
            @PathParam("force") String force,
            @QueryParam("measures") @Nullable String measures,
            @QueryParam("areas") @Nullable String areas,
            @QueryParam("statistic") @Nullable String statistic,
            @QueryParam("months") @Nullable String months,
            @QueryParam("ruleSet") @Nullable String ruleSet,
            @QueryParam("asKnownAt") @Nullable String asKnownAt) {
        var scope = token.scope();
        var asked = new ChartsAsked(dictionary, clock.instant())
                .read(force, measures, areas, statistic, months, ruleSet, asKnownAt)
                .orThrow();
        return store.figures(scope, asked.lines(), asked.months(), asked.moment())
                .chain(figures -> vertx.executeBlocking(() -> draw(force, asked, figures)));
    }

    private byte[] draw(String force, ChartsAsked.Asked asked, Map<ChartStore.Line, List<SeriesChart.Figure>> figures) {
        var drawn = new ArrayList<CompactCharts.Drawn>();
        for (var line : asked.lines()) {
            var known = figures.get(line);
            if (known != null) {
                drawn.add(new CompactCharts.Drawn(line, SeriesChart.ofFigures(known, choice(line, asked.rules()))));
            }
        }
        return CompactCharts.write(force, asked.moment(), asked.rules().code(), drawn);
    }

    private SeriesChart.Choice choice(ChartStore.Line line, RuleSet rules) {
        return new SeriesChart.Choice(
                rules,
                dictionary.measure(line.measure()).orElseThrow().polarity(),
                SeriesBreaks.of(catalogue, line.measure(), line.area()),
                OptionalInt.empty(),
                OptionalDouble.empty());
    }
}
