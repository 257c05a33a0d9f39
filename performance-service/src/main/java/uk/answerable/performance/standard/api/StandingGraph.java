package uk.answerable.performance.standard.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.peer.rules.PeerAverage;
import uk.answerable.performance.peer.rules.PeerComparison;
import uk.answerable.performance.peer.rules.PeerFigures;
import uk.answerable.performance.peer.rules.PeerQuestion;
import uk.answerable.performance.peer.store.PeerReading;
import uk.answerable.performance.series.rules.HowMany;
import uk.answerable.performance.standard.rules.Applying;
import uk.answerable.performance.standard.rules.Levels;
import uk.answerable.performance.standard.rules.Standard;
import uk.answerable.performance.standard.rules.Standard.StandardRule;

/** Standards, and how a force's newest figure stands to each; all forces of a level in one read. */
@GraphQLApi
public class StandingGraph {

    private static final HowMany LAST = new HowMany("last", 1, 40);

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    PeerReading peers;

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

    @Description("How the newest figures stand to each standard of their own periods: two can differ at once, and what"
            + " floats with peers keeps the level of each period; none for a measure without a standard.")
    public Uni<List<List<@NonNull Standing>>> standings(
            @Source List<PoliceForce> forces,
            @Name("measure") @NonNull String measure,
            @Name("last") @Description("Periods, 1 to 40, 1 when left out.") @Nullable Integer last,
            @Name("asKnownAt") @Description("Now when left out.") @Nullable OffsetDateTime asKnownAt) {
        var scope = token.scope();
        var now = clock.instant();
        var count = LAST.of(last).orThrow();
        var moment = asKnownAt == null || asKnownAt.toInstant().isAfter(now) ? now : asKnownAt.toInstant();
        var known = dictionary.measure(measure);
        if (known.isEmpty()) {
            return Uni.createFrom()
                    .item(forces.stream().map(force -> List.<Standing>of()).toList());
        }
        var asked = forces.stream()
                .map(force ->
                        new PeerQuestion(force.code(), measure, known.get().usualStatistic(), moment))
                .toList();
        return figures(scope, asked)
                .map(figures -> asked.stream()
                        .map(one -> Optional.ofNullable(figures.get(one))
                                .map(of -> standings(one, of, count))
                                .orElseGet(List::of))
                        .toList());
    }

    /** Peers are read only where a standard floats with them. */
    private Uni<Map<PeerQuestion, PeerFigures>> figures(Scope scope, List<PeerQuestion> asked) {
        var floats = catalogue.standardsOf(asked.getFirst().measure()).stream()
                .anyMatch(standard -> standard.rule() == StandardRule.PEER_AVERAGE);
        return floats ? peers.figures(scope, asked) : peers.alone(scope, asked);
    }

    private List<Standing> standings(PeerQuestion asked, PeerFigures figures, int last) {
        var own = figures.byForce().getOrDefault(asked.force(), Map.of()).values().stream()
                .filter(figure -> figure.value().number() != null)
                .sorted(Comparator.comparing(Known::period).reversed())
                .toList();
        var months = months(own);
        return own.stream()
                .filter(figure ->
                        figure.period().kind() == own.getFirst().period().kind())
                .limit(last)
                .flatMap(figure -> Applying.of(holding(asked, figure)).stream()
                        .map(applying -> standing(applying, figure, months, figures)))
                .toList();
    }

    private List<Standard> holding(PeerQuestion asked, Known figure) {
        return catalogue
                .standards(asked.force(), asked.measure(), figure.period().end())
                .stream()
                .filter(standard -> standard.statistic().equals(asked.statistic()))
                .toList();
    }

    private Standing standing(Applying applying, Known figure, Map<YearMonth, BigDecimal> months, PeerFigures figures) {
        var standard = applying.standard();
        var floating = standard.rule() == StandardRule.PEER_AVERAGE
                ? PeerComparison.floating(
                        figures, figure.period(), catalogue.registers().peerPolicies())
                : Optional.<PeerAverage>empty();
        var level = Levels.at(
                standard,
                figure.period().end(),
                months,
                floating.flatMap(average -> Optional.ofNullable(average.value())));
        return Standing.of(
                figure,
                applying,
                uk.answerable.performance.standard.rules.Standing.of(
                        standard, figure.value().number(), level),
                floating.map(PeerAverage::basis).orElse(null));
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
