package uk.answerable.performance.breakdown.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.breakdown.rules.Largest;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.series.rules.HowMany;
import uk.answerable.performance.series.store.SeriesStore;

/** The largest categories of any measure: its parts, or areas of the force; all forces of a level in one read. */
@GraphQLApi
public class BreakdownGraph {

    private static final HowMany FIRST = new HowMany("first", 5, 20);

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

    /** What is asked of each force. */
    private record Asked(
            uk.answerable.performance.measure.rules.Measure measure,
            String statistic,
            @Nullable AreaLevel level,
            Instant moment) {

        SeriesKey whole(PoliceForce force) {
            return new SeriesKey(force.code(), measure.code(), force.code(), statistic, moment);
        }
    }

    @Description(
            "The largest categories of a measure in its newest period: its parts, or areas of a level. Null where the"
                    + " whole or every category lacks a figure.")
    public Uni<List<@Nullable LargestCategories>> largestCategories(
            @Source List<PoliceForce> forces,
            @Name("measure") @NonNull String measure,
            @Name("areas") @Description("Areas of this level instead of the measure's parts.") @Nullable
                    AreaLevel areas,
            @Name("statistic") @Description("The measure's usual one when left out.") @Nullable String statistic,
            @Name("comparedWith") @Description("YEAR_BEFORE when left out.")
                    Largest.@Nullable BreakdownComparison comparedWith,
            @Name("first") @Description("1 to 20, 5 when left out.") @Nullable Integer first,
            @Name("asKnownAt") @Description("Now when left out.") @Nullable OffsetDateTime asKnownAt) {
        var scope = token.scope();
        var most = FIRST.of(first).orThrow();
        var asked = asked(measure, areas, statistic, asKnownAt);
        var comparison = Objects.requireNonNullElse(comparedWith, Largest.BreakdownComparison.YEAR_BEFORE);
        var categories = forces.stream().map(force -> categories(force, asked)).toList();
        var keys = new ArrayList<SeriesKey>();
        for (int place = 0; place < forces.size(); place++) {
            keys.add(asked.whole(forces.get(place)));
            keys.addAll(categories.get(place).values());
        }
        return series.known(scope, keys).map(known -> {
            var all = new ArrayList<@Nullable LargestCategories>();
            for (int place = 0; place < forces.size(); place++) {
                all.add(largest(asked, forces.get(place), categories.get(place), known, comparison, most));
            }
            return all;
        });
    }

    private Asked asked(
            String measure, @Nullable AreaLevel areas, @Nullable String statistic, @Nullable OffsetDateTime asKnownAt) {
        var one = dictionary
                .measure(measure)
                .orElseThrow(() ->
                        refused(ProblemCode.UNKNOWN_CODE, "measure", "the dictionary holds no measure of this code"));
        var now = clock.instant();
        return new Asked(
                one,
                statistic == null ? one.usualStatistic() : statistic,
                areas,
                asKnownAt == null || asKnownAt.toInstant().isAfter(now) ? now : asKnownAt.toInstant());
    }

    private static RefusedException refused(ProblemCode code, String field, String message) {
        return new RefusedException(Refusal.ofField(code, field, message));
    }

    /** Series of the categories by the code of their measure or area. */
    private Map<String, SeriesKey> categories(PoliceForce force, Asked asked) {
        var keys = new LinkedHashMap<String, SeriesKey>();
        if (asked.level() == null) {
            catalogue
                    .partsOf(asked.measure().code())
                    .forEach(part -> keys.put(
                            part, new SeriesKey(force.code(), part, force.code(), asked.statistic(), asked.moment())));
        } else {
            dictionary.areasOf(force.code()).stream()
                    .filter(area -> area.level() == asked.level())
                    .forEach(area -> keys.put(
                            area.code(),
                            new SeriesKey(
                                    force.code(),
                                    asked.measure().code(),
                                    area.code(),
                                    asked.statistic(),
                                    asked.moment())));
        }
        return keys;
    }

    private @Nullable LargestCategories largest(
            Asked asked,
            PoliceForce force,
            Map<String, SeriesKey> categories,
            Map<SeriesKey, List<Known>> known,
            Largest.BreakdownComparison comparison,
            int most) {
        var parts = new LinkedHashMap<String, List<Known>>();
        categories.forEach((code, key) -> parts.put(code, known.getOrDefault(key, List.of())));
        return Largest.of(known.getOrDefault(asked.whole(force), List.of()), parts, comparison, most)
                .map(largest -> LargestCategories.of(Measure.of(asked.measure()), largest, code -> label(asked, code)))
                .orElse(null);
    }

    private String label(Asked asked, String code) {
        return asked.level() == null
                ? dictionary.measure(code).orElseThrow().label()
                : dictionary.area(code).orElseThrow().label();
    }
}
