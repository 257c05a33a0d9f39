package uk.answerable.performance.series.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.area.api.Area;
import uk.answerable.performance.chart.api.Chart;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.series.rules.HowMany;
import uk.answerable.performance.series.rules.SeriesOfFigures;
import uk.answerable.performance.series.store.SeriesStore;

/** Figures of forces in the graph: all forces of a level are read at once. */
@GraphQLApi
public class SeriesGraph {

    private static final HowMany LAST = new HowMany("last", 3, 120);

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    SeriesStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("The document the figure stands in; null where the register of publications does not hold it.")
    public Uni<List<@Nullable String>> sourceTitle(@Source List<Figure> figures) {
        return Uni.createFrom()
                .item(figures.stream()
                        .<@Nullable String>map(
                                figure -> dictionary.titleOf(figure.source()).orElse(null))
                        .toList());
    }

    @Description("The newest figures of a measure; null for a code nobody knows.")
    public Uni<List<@Nullable Series>> series(
            @Source List<PoliceForce> forces,
            @Name("measure") @NonNull String measure,
            @Name("area") @Description("The force as a whole when left out.") @Nullable String area,
            @Name("statistic") @Description("The measure's usual one when left out.") @Nullable String statistic,
            @Name("last") @Description("1 to 120, 3 when left out.") @Nullable Integer last,
            @Name("asKnownAt") @Description("Now when left out.") @Nullable OffsetDateTime asKnownAt) {
        var scope = token.scope();
        var count = LAST.of(last).orThrow();
        var moment = moment(asKnownAt);
        var keys = forces.stream()
                .map(force -> key(force, measure, area, statistic, moment))
                .toList();
        return store.known(scope, keys.stream().flatMap(Optional::stream).toList())
                .map(known -> {
                    var all = new ArrayList<@Nullable Series>();
                    keys.forEach(key ->
                            all.add(key.map(one -> build(one, known, count)).orElse(null)));
                    return all;
                });
    }

    @Description("What a force is introduced with: the newest figure of each headline measure.")
    public Uni<List<@NonNull List<@NonNull Series>>> latestFigures(
            @Source List<PoliceForce> forces, @Name("first") @Nullable Integer first) {
        var scope = token.scope();
        var count = PageRequest.of(first, null).orThrow().first();
        var moment = moment(null);
        var keys = forces.stream().map(force -> headlines(force, moment)).toList();
        return store.known(scope, keys.stream().flatMap(List::stream).toList())
                .map(known -> keys.stream()
                        .map(ofForce -> ofForce.stream()
                                .filter(key -> known.containsKey(key))
                                .limit(count)
                                .map(key -> build(key, known, 1))
                                .toList())
                        .toList());
    }

    /** What will be known or published later is not known now, whatever moment is asked for. */
    private Instant moment(@Nullable OffsetDateTime asked) {
        var now = clock.instant();
        return asked == null || asked.toInstant().isAfter(now) ? now : asked.toInstant();
    }

    private Optional<SeriesKey> key(
            PoliceForce force, String measure, @Nullable String area, @Nullable String statistic, Instant moment) {
        var place = dictionary
                .area(area == null ? force.code() : area)
                .filter(one -> dictionary.isPlaceOf(one, force.code()));
        return dictionary
                .measure(measure)
                .flatMap(known -> place.flatMap(one -> dictionary
                        .statistic(statistic == null ? known.usualStatistic() : statistic)
                        .map(what -> new SeriesKey(force.code(), measure, one.code(), what.code(), moment))));
    }

    private List<SeriesKey> headlines(PoliceForce force, Instant moment) {
        return dictionary.headlines().stream()
                .map(measure ->
                        new SeriesKey(force.code(), measure.code(), force.code(), measure.usualStatistic(), moment))
                .toList();
    }

    private Series build(SeriesKey key, Map<SeriesKey, List<Known>> known, int last) {
        var all = known.getOrDefault(key, List.of());
        var figures = SeriesOfFigures.of(all, last);
        var observed = Observed.of(key.statistic(), all);
        var measure = dictionary.measure(key.measure()).orElseThrow();
        return new Series(
                Measure.of(measure),
                key.force(),
                Area.of(dictionary.area(key.area()).orElseThrow()),
                key.statistic(),
                Figure.utc(key.asKnownAt()),
                figures.points().stream()
                        .map(point -> Point.of(point, key.statistic()))
                        .toList(),
                Chart.of(SeriesChart.of(
                        observed,
                        SeriesChart.Choice.usual(
                                measure.polarity(), SeriesBreaks.of(catalogue, key.measure(), key.area())))),
                observed);
    }
}
