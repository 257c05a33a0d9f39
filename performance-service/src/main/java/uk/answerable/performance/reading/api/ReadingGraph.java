package uk.answerable.performance.reading.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.reading.rules.Extreme;
import uk.answerable.performance.reading.rules.ReadingPolicy;
import uk.answerable.performance.reading.store.CalendarStore;
import uk.answerable.performance.series.api.Series;
import uk.answerable.performance.series.store.SeriesStore;

/** What the newest figure of a series says beside its own past, and what must be said with it. */
@GraphQLApi
public class ReadingGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    SeriesStore store;

    @Inject
    CalendarStore calendar;

    @Inject
    CallerOfToken token;

    /** What must be said with a figure as the graph shows it. */
    @Description("For whom the figures count what, where that is not one force throughout.")
    public record CountingStatement(
            @NonNull String statement, @NonNull String source) {}

    @Description("Highest or lowest since when; null where it is neither, and where the history is too short to tell.")
    public Uni<List<@Nullable SeriesExtreme>> extreme(@Source List<Series> series) {
        return each(
                series,
                one -> read(
                        one,
                        policy -> small(one, policy).isPresent()
                                ? Optional.<SeriesExtreme>empty()
                                : Extreme.of(one.known(), breaks(one), policy).map(SeriesExtreme::of)));
    }

    @Description("The newest month beside the same month of earlier years; null for figures of no month.")
    public Uni<List<@Nullable SeasonComparison>> season(@Source List<Series> series) {
        var forces = series.stream().map(Series::force).collect(Collectors.toUnmodifiableSet());
        return calendar.of(token.scope(), forces, series.getFirst().asKnownAt().toInstant())
                .chain(held -> each(
                        series,
                        one -> read(
                                one,
                                policy -> uk.answerable.performance.reading.rules.SeasonComparison.of(
                                                one.known(),
                                                breaks(one),
                                                policy,
                                                topic(one),
                                                held.getOrDefault(one.force(), List.of()))
                                        .map(SeasonComparison::of))));
    }

    @Description("Where a monthly percentage is of so few that months are read together; null elsewhere.")
    public Uni<List<@Nullable SmallBase>> smallBase(@Source List<Series> series) {
        return each(series, one -> read(one, policy -> small(one, policy).map(SmallBase::of)));
    }

    private Optional<uk.answerable.performance.reading.rules.SmallBase> small(Series one, ReadingPolicy policy) {
        return uk.answerable.performance.reading.rules.SmallBase.of(one.known(), breaks(one), policy);
    }

    @Description("Recent against non-recent offences, for measures that are a share of either; null for others.")
    public Uni<List<@Nullable RecencySplit>> recency(@Source List<Series> series) {
        var keys = series.stream()
                .filter(one ->
                        catalogue.registers().recency(one.measure().code()).isPresent())
                .map(one -> key(one, one.measure().code(), ReadingPolicy.STATED_AVERAGE))
                .distinct()
                .toList();
        return read(keys)
                .chain(stated -> each(
                        series,
                        one -> catalogue
                                .registers()
                                .recency(one.measure().code())
                                .flatMap(rule -> read(
                                        one,
                                        policy -> uk.answerable.performance.reading.rules.RecencySplit.of(
                                                        rule,
                                                        one.known(),
                                                        breaks(one),
                                                        newest(stated.getOrDefault(
                                                                key(
                                                                        one,
                                                                        one.measure()
                                                                                .code(),
                                                                        ReadingPolicy.STATED_AVERAGE),
                                                                List.of())),
                                                        policy)
                                                .map(RecencySplit::of)))));
    }

    @Description("What must be said with the newest figure: for whom people and offences are counted.")
    public Uni<List<List<@NonNull CountingStatement>>> counting(@Source List<Series> series) {
        return Uni.createFrom()
                .item(series.stream()
                        .map(one -> newest(one.known()).stream()
                                .flatMap(figure -> catalogue
                                        .registers()
                                        .counting(
                                                one.measure().code(),
                                                one.force(),
                                                figure.period().end())
                                        .stream())
                                .map(rule -> new CountingStatement(rule.statement(), rule.source()))
                                .toList())
                        .toList());
    }

    @Description("The newest figure beside that of another measure in the same area and period; null for a code nobody"
            + " knows, and where no figure is held.")
    public Uni<List<@Nullable MeasuresCompared>> against(
            @Source List<Series> series, @Name("measure") @NonNull String measure) {
        var other = dictionary.measure(measure);
        if (other.isEmpty()) {
            return each(series, one -> Optional.<MeasuresCompared>empty());
        }
        var statistic = other.get().usualStatistic();
        var keys = series.stream()
                .map(one -> key(one, measure, statistic))
                .distinct()
                .toList();
        return read(keys)
                .chain(known -> each(
                        series,
                        one -> uk.answerable.performance.reading.rules.MeasuresCompared.of(
                                        one.known(),
                                        Observed.of(
                                                statistic, known.getOrDefault(key(one, measure, statistic), List.of())),
                                        catalogue
                                                .registers()
                                                .apart(one.measure().code(), measure))
                                .map(MeasuresCompared::of)));
    }

    private Uni<Map<SeriesKey, List<Known>>> read(List<SeriesKey> keys) {
        return keys.isEmpty() ? Uni.createFrom().item(Map.of()) : store.known(token.scope(), keys);
    }

    private static SeriesKey key(Series one, String measure, String statistic) {
        return new SeriesKey(
                one.force(),
                measure,
                one.area().code(),
                statistic,
                one.asKnownAt().toInstant());
    }

    private static <T> Uni<List<@Nullable T>> each(List<Series> series, Function<Series, Optional<T>> reading) {
        return Uni.createFrom()
                .item(series.stream()
                        .<@Nullable T>map(one -> reading.apply(one).orElse(null))
                        .toList());
    }

    /** By the policy of the newest figure's day. */
    private <T> Optional<T> read(Series one, Function<ReadingPolicy, Optional<T>> reading) {
        return newest(one.known())
                .flatMap(figure -> reading.apply(
                        catalogue.registers().policy(figure.period().end())));
    }

    private static Optional<Known> newest(List<Known> known) {
        return known.stream().max(Comparator.comparing(Known::period));
    }

    private Set<LocalDate> breaks(Series one) {
        return SeriesBreaks.of(catalogue, one.measure().code(), one.area().code());
    }

    private String topic(Series one) {
        return catalogue.entry(one.measure().code()).map(MeasureEntry::topic).orElse("");
    }
}
