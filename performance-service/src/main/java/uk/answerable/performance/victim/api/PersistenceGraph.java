package uk.answerable.performance.victim.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.series.rules.HowMany;
import uk.answerable.performance.series.store.SeriesStore;
import uk.answerable.performance.victim.rules.Persistence;

/** Persistence as sources counted it: three measures of a force side by side, all forces of a level in one read. */
@GraphQLApi
public class PersistenceGraph {

    private static final String COUNT = "count";
    private static final HowMany LAST = new HowMany("last", 3, 24);

    @Inject
    Dictionary dictionary;

    @Inject
    SeriesStore series;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description(
            "How persistent the force's repeat victims are by month, the newest last, as its sources counted them.")
    public Uni<List<@NonNull List<@NonNull VictimPersistence>>> victimPersistence(
            @Source List<PoliceForce> forces,
            @Name("measure") @Description("Repeat victims of what: repeat_victims or da_repeat_victims.") @NonNull
                    String measure,
            @Name("last") @Description("Months, 1 to 24; 3 when left out.") @Nullable Integer last,
            @Name("asKnownAt") @Description("Now when left out.") @Nullable OffsetDateTime asKnownAt) {
        var scope = token.scope();
        var codes = Stream.of("", Persistence.ALSO_PREVIOUS, Persistence.EACH_OF_THREE)
                .map(ending -> measure + ending)
                .toList();
        if (codes.stream().anyMatch(code -> dictionary.measure(code).isEmpty())) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.UNKNOWN_CODE, "measure", "the dictionary holds no persistence of this measure"));
        }
        var count = LAST.of(last).orThrow();
        var now = clock.instant();
        var moment = asKnownAt == null || asKnownAt.toInstant().isAfter(now) ? now : asKnownAt.toInstant();
        var keys = forces.stream()
                .flatMap(force -> codes.stream().map(code -> key(force, code, moment)))
                .toList();
        return series.known(scope, keys)
                .map(known -> forces.stream()
                        .map(force -> months(
                                codes.stream()
                                        .map(code -> known.getOrDefault(key(force, code, moment), List.of()))
                                        .toList(),
                                count))
                        .toList());
    }

    private static SeriesKey key(PoliceForce force, String measure, Instant moment) {
        return new SeriesKey(force.code(), measure, force.code(), COUNT, moment);
    }

    /** All repeat victims, those of the month before, those of each of three months. */
    private static List<VictimPersistence> months(List<List<Known>> counted, int last) {
        var months = counted.getFirst().stream()
                .map(Known::period)
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .sorted(Comparator.naturalOrder())
                .toList();
        return months.subList(Math.max(0, months.size() - last), months.size()).stream()
                .flatMap(period -> count(counted.getFirst(), period).stream()
                        .map(repeat -> new Persistence(
                                YearMonth.from(period.start()),
                                repeat,
                                count(counted.get(1), period),
                                count(counted.getLast(), period))))
                .map(persistence -> VictimPersistence.of(persistence, 0))
                .toList();
    }

    private static Optional<Long> count(List<Known> figures, Period period) {
        return figures.stream()
                .filter(figure -> figure.period().equals(period))
                .flatMap(figure -> Stream.ofNullable(figure.value().number()))
                .map(Number::longValue)
                .findFirst();
    }
}
