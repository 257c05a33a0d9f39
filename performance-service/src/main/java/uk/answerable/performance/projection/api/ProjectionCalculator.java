package uk.answerable.performance.projection.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.projection.rules.Bounds;
import uk.answerable.performance.projection.rules.Periods;
import uk.answerable.performance.projection.rules.ProjectionPolicy;
import uk.answerable.performance.projection.rules.ProjectionQuestion;

/** The calculators of projections, the same in the graph and over REST. They read nothing that is stored. */
@ApplicationScoped
class ProjectionCalculator {

    private static final int MOST_GROUPS = 100;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    Uni<Projection> projection(
            @Nullable List<@Nullable BigDecimal> values,
            @Nullable String start,
            @Nullable Integer horizon,
            @Nullable List<@Nullable Integer> levels) {
        return away(() -> Projection.of(question(values, start)
                .then(question -> levels(levels)
                        .then(wanted -> question.answer(
                                Objects.requireNonNullElse(horizon, ProjectionQuestion.USUAL_HORIZON), wanted)))
                .orThrow()));
    }

    /** The usual ones when left out. */
    static Outcome<List<Integer>> levels(@Nullable List<@Nullable Integer> levels) {
        if (levels == null) {
            return Outcome.done(ProjectionQuestion.USUAL_LEVELS);
        }
        return levels.contains(null)
                ? refused("levels", "levels are whole numbers from 50 to 99, none of them empty")
                : Outcome.done(
                        levels.stream().<Integer>flatMap(Stream::ofNullable).toList());
    }

    private static Outcome<ProjectionQuestion> question(
            @Nullable List<@Nullable BigDecimal> values, @Nullable String start) {
        if (values == null) {
            return refused("values", "values are the figures of the series, oldest first");
        }
        if (start == null) {
            return refused("start", "start is the period of the first value, for example 2017-04");
        }
        return Periods.startingAt(start)
                .map(periods -> new ProjectionQuestion(
                        periods,
                        values.stream()
                                .<@Nullable Double>map(value -> value == null ? null : value.doubleValue())
                                .toList(),
                        Bounds.NONE));
    }

    Uni<List<AnnualProjection>> annual(
            @Nullable List<? extends @Nullable AnnualGroupInput> groups, @Nullable LocalDate asOf) {
        return away(() -> {
            var policy = ProjectionPolicy.on(Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock)));
            return ProjectionCalculator.given(groups).orThrow().stream()
                    .map(group -> AnnualProjection.of(group.answer(policy).orThrow(), policy.source()))
                    .toList();
        });
    }

    private static Outcome<List<AnnualGroupInput>> given(@Nullable List<? extends @Nullable AnnualGroupInput> groups) {
        if (groups == null || groups.isEmpty() || groups.size() > MOST_GROUPS || groups.contains(null)) {
            return refused("groups", "groups are 1 to 100, each with its name and three years");
        }
        return Outcome.done(
                groups.stream().<AnnualGroupInput>flatMap(Stream::ofNullable).toList());
    }

    private static <T> Outcome<T> refused(String field, String why) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, why));
    }

    /** Fitting takes tens of milliseconds a series: away from the event loop. */
    <T> Uni<T> away(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }
}
