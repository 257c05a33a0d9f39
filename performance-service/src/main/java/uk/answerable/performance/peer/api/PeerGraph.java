package uk.answerable.performance.peer.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.peer.rules.Benchmarks;
import uk.answerable.performance.peer.rules.PeerQuestion;
import uk.answerable.performance.peer.store.BenchmarkStore;
import uk.answerable.performance.peer.store.PeerGroupStore;
import uk.answerable.performance.peer.store.PeerReading;
import uk.answerable.performance.series.api.Series;
import uk.answerable.performance.series.rules.HowMany;

/** Forces beside their peers in the graph: all series of a level are read at once. */
@GraphQLApi
public class PeerGraph {

    private static final HowMany LAST = new HowMany("last", 4, 40);

    @Inject
    PeerReading reading;

    @Inject
    PeerGroupStore groups;

    @Inject
    BenchmarkStore benchmarks;

    @Inject
    Catalogue catalogue;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("Most similar forces, family and all forces, with the days they hold.")
    public Uni<List<List<@NonNull PeerGroup>>> peerGroups(@Source List<PoliceForce> forces) {
        var codes = forces.stream().map(PoliceForce::code).collect(Collectors.toUnmodifiableSet());
        return groups.of(token.scope(), codes, clock.instant())
                .map(found -> forces.stream()
                        .map(force -> Optional.ofNullable(found.get(force.code())).stream()
                                .flatMap(of -> of.all().stream())
                                .map(PeerGroup::of)
                                .toList())
                        .toList());
    }

    @Description("The newest figures of the whole force beside each group of its peers; none for a part of it.")
    public Uni<List<List<@NonNull PeerComparison>>> peers(
            @Source List<Series> series,
            @Name("last") @Description("1 to 40, 4 when left out.") @Nullable Integer last) {
        var scope = token.scope();
        var count = LAST.of(last).orThrow();
        var asked = series.stream()
                .filter(PeerGraph::isWhole)
                .map(PeerGraph::asked)
                .distinct()
                .toList();
        return reading.figures(scope, asked)
                .map(figures -> series.stream()
                        .map(one -> Optional.ofNullable(figures.get(asked(one)))
                                .filter(found -> isWhole(one))
                                .map(found -> uk.answerable.performance.peer.rules.PeerComparison.of(
                                        found,
                                        count,
                                        one.measure().polarity(),
                                        catalogue.registers().peerPolicies()))
                                .orElseGet(List::of)
                                .stream()
                                .map(PeerComparison::of)
                                .toList())
                        .toList());
    }

    @Description("Figures of unnamed forces beside the newest of the whole force; null where there are none.")
    public Uni<List<@Nullable PeerBenchmarks>> benchmarks(@Source List<Series> series) {
        var asked = series.stream()
                .filter(PeerGraph::isWhole)
                .map(PeerGraph::asked)
                .distinct()
                .toList();
        return benchmarks
                .of(token.scope(), asked)
                .map(held -> series.stream()
                        .<@Nullable PeerBenchmarks>map(one -> isWhole(one)
                                ? Benchmarks.of(held.getOrDefault(asked(one), List.of()), newest(one))
                                        .map(PeerBenchmarks::of)
                                        .orElse(null)
                                : null)
                        .toList());
    }

    private static boolean isWhole(Series series) {
        return series.area().code().equals(series.force());
    }

    private static PeerQuestion asked(Series series) {
        return new PeerQuestion(
                series.force(),
                series.measure().code(),
                series.statistic(),
                series.asKnownAt().toInstant());
    }

    private static Optional<Known> newest(Series series) {
        return series.known().stream().max(Comparator.comparing(Known::period));
    }
}
