package uk.answerable.performance.observation.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.observation.rules.Period;

/** Explained gaps and the register of conflicts in the graph; all from memory. */
@GraphQLApi
public class GapGraph {

    @Inject
    Catalogue catalogue;

    /** A gap as the graph shows it. */
    @Description("A figure that does not exist, and why.")
    public record MissingPeriod(
            @NonNull String measure,
            @NonNull String area,
            @NonNull String statistic,
            @NonNull String period,
            @NonNull String reason,
            @NonNull LocalDate knownOn,
            @NonNull String source) {}

    /** A conflict as the graph shows it. */
    @Description("Two sources for one figure: which is used, and why.")
    public record FigureConflict(
            @NonNull String id,
            @NonNull String measure,
            @NonNull String area,
            @NonNull String period,
            @NonNull String chosen,
            @NonNull String chosenSource,
            @NonNull String other,
            @NonNull String otherSource,
            @NonNull String reason) {}

    @Description("Figures that do not exist, each with its reason.")
    public Uni<List<List<@NonNull MissingPeriod>>> missingPeriods(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> catalogue.missing(force.code()).stream()
                                .map(gap -> new MissingPeriod(
                                        gap.measure(),
                                        gap.area(),
                                        gap.statistic(),
                                        label(gap.start(), gap.end(), gap.statistic()),
                                        gap.reason(),
                                        gap.knownOn(),
                                        gap.source()))
                                .toList())
                        .toList());
    }

    @Description("Figures two sources print differently, with the choice and its reason.")
    public Uni<List<List<@NonNull FigureConflict>>> figureConflicts(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> catalogue.conflicts(force.code()).stream()
                                .map(conflict -> new FigureConflict(
                                        conflict.id(),
                                        conflict.measure(),
                                        conflict.area(),
                                        label(conflict.start(), conflict.end(), ""),
                                        conflict.chosen(),
                                        conflict.chosenSource(),
                                        conflict.other(),
                                        conflict.otherSource(),
                                        conflict.reason()))
                                .toList())
                        .toList());
    }

    private static String label(LocalDate start, LocalDate end, String statistic) {
        return Period.of(start, end, statistic).label();
    }
}
