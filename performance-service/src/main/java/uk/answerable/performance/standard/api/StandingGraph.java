package uk.answerable.performance.standard.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.series.store.SeriesStore;
import uk.answerable.performance.standard.rules.Levels;

/** Standards, and how a force's newest figure stands to each; all forces of a level in one read. */
@GraphQLApi
public class StandingGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    SeriesStore series;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("Everything figures of the measure are held against, whenever it held.")
    public Uni<List<List<@NonNull MeasureStandard>>> standards(@Source List<Measure> measures) {
        return Uni.createFrom()
                .item(measures.stream()
                        .map(measure -> catalogue.standardsOf(measure.code()).stream()
                                .map(MeasureStandard::of)
                                .toList())
                        .toList());
    }

    @Description("How the newest figure stands to each standard that holds for its period: two can differ at once.")
    public Uni<List<List<@NonNull Standing>>> standings(
            @Source List<PoliceForce> forces,
            @Name("measure") @NonNull String measure,
            @Name("asKnownAt") @Description("Now when left out.") @Nullable OffsetDateTime asKnownAt) {
        var scope = token.scope();
        var now = clock.instant();
        var moment = asKnownAt == null || asKnownAt.toInstant().isAfter(now) ? now : asKnownAt.toInstant();
        var known = dictionary.measure(measure);
        if (known.isEmpty()) {
            return Uni.createFrom()
                    .item(forces.stream().map(force -> List.<Standing>of()).toList());
        }
        var statistic = known.get().usualStatistic();
        var keys = forces.stream()
                .map(force -> new SeriesKey(force.code(), measure, force.code(), statistic, moment))
                .toList();
        return series.known(scope, keys)
                .map(figures -> keys.stream()
                        .map(key -> standings(key, figures.getOrDefault(key, List.of())))
                        .toList());
    }

    private List<Standing> standings(SeriesKey key, List<Known> figures) {
        var newest = figures.stream()
                .filter(figure -> figure.value().number() != null)
                .max(Comparator.comparing(Known::period));
        if (newest.isEmpty()) {
            return List.of();
        }
        LocalDate end = newest.get().period().end();
        var months = months(figures);
        return catalogue.standards(key.force(), key.measure(), end).stream()
                .filter(standard -> standard.statistic().equals(key.statistic()))
                .map(standard -> Standing.of(
                        newest.get(),
                        uk.answerable.performance.standard.rules.Standing.of(
                                standard, newest.get().value().number(), Levels.at(standard, end, months, List.of()))))
                .toList();
    }

    private static Map<YearMonth, BigDecimal> months(List<Known> figures) {
        var months = new HashMap<YearMonth, BigDecimal>();
        for (var figure : figures) {
            var number = figure.value().number();
            if (number != null && figure.period().kind() == PeriodKind.MONTH) {
                months.put(YearMonth.from(figure.period().end()), number);
            }
        }
        return months;
    }
}
