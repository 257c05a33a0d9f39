package uk.answerable.performance.projection.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.projection.rules.ProjectionPolicy;
import uk.answerable.performance.projection.rules.ProjectionQuestion;
import uk.answerable.performance.projection.rules.SeriesProjected;
import uk.answerable.performance.series.api.Series;
import uk.answerable.performance.series.store.SeriesStore;

/** Projections in the graph: of anyone's values, and of stored series, all of a level read at once. */
@GraphQLApi
public class ProjectionGraph {

    private static final int MOST_SERIES = 40;

    @Inject
    ProjectionCalculator calculator;

    @Inject
    SeriesStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Query
    @Description("A projection of your own values: 1 to 1,200, oldest first, null where one is missing.")
    public @NonNull Uni<Projection> projectionOf(
            @Name("values") @NonNull List<@Nullable BigDecimal> values,
            @Name("start") @Description("Period of the first value: 2017-04, 2017/18 Q1 or 2017/18.") @NonNull
                    String start,
            @Name("horizon") @Description("Periods ahead, 1 to 24, 6 when left out.") @Nullable Integer horizon,
            @Name("levels") @Description("Of the intervals in per cent, 80 and 95 when left out.") @Nullable
                    List<@Nullable Integer> levels) {
        return calculator.projection(values, start, horizon, levels);
    }

    @Query
    @Description(
            "The year ahead of up to 100 groups, each from its three last years, with the pace of the year so far.")
    public @NonNull Uni<@NonNull List<@NonNull AnnualProjection>> annualProjectionOf(
            @Name("groups") @NonNull List<@NonNull AnnualGroupInput> groups,
            @Name("asOf") @Description("Day whose policy counts, today when left out.") @Nullable LocalDate asOf) {
        return calculator.annual(groups, asOf);
    }

    @Description("What the series leads one to expect, from its own past as known at the moment asked for.")
    public Uni<List<SeriesProjection>> projection(
            @Source List<Series> series,
            @Name("horizon") @Description("Periods ahead, 1 to 24, 6 when left out.") @Nullable Integer horizon,
            @Name("levels") @Description("Of the intervals in per cent, 80 and 95 when left out.") @Nullable
                    List<@Nullable Integer> levels,
            @Name("against")
                    @Description(
                            "How many of the newest figures to put beside their projection, 0 to 12, 0 when left out.")
                    @Nullable
                    Integer against) {
        var scope = token.scope();
        if (series.size() > MOST_SERIES) {
            throw refused("projection", "%d series; project at most %d at once".formatted(series.size(), MOST_SERIES));
        }
        var beside = Objects.requireNonNullElse(against, 0);
        if (beside < 0 || beside > SeriesProjected.MOST_COMPARED) {
            throw refused("against", "against is %d; ask for 0 to %d".formatted(beside, SeriesProjected.MOST_COMPARED));
        }
        var ahead = Objects.requireNonNullElse(horizon, ProjectionQuestion.USUAL_HORIZON);
        var wanted = ProjectionCalculator.levels(levels).orThrow();
        var today = LocalDate.now(clock);
        var keys = series.stream().map(ProjectionGraph::key).toList();
        return store.known(scope, keys)
                .chain(known -> calculator.away(() -> keys.stream()
                        .map(key -> {
                            var policy = ProjectionPolicy.on(today);
                            return SeriesProjection.of(
                                    SeriesProjected.of(
                                            Observed.of(key.statistic(), known.getOrDefault(key, List.of())),
                                            ahead,
                                            wanted,
                                            beside,
                                            policy),
                                    policy.source());
                        })
                        .toList()));
    }

    private static SeriesKey key(Series series) {
        return new SeriesKey(
                series.force(),
                series.measure().code(),
                series.area().code(),
                series.statistic(),
                series.asKnownAt().toInstant());
    }

    private static RefusedException refused(String field, String why) {
        return new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, field, why));
    }
}
