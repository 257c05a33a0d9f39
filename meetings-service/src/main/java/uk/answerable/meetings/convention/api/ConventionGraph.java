package uk.answerable.meetings.convention.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.convention.rules.Conventions;
import uk.answerable.meetings.graph.api.PoliceForce;

/** Conventions in the graph. They are in memory: no store is asked. */
@GraphQLApi
public class ConventionGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Conventions conventions;
    private final Clock clock;

    @Inject
    ConventionGraph(Conventions conventions, Clock clock) {
        this.conventions = conventions;
        this.clock = clock;
    }

    @Name("conventions")
    @Description(
            "What the force's offices call and write things on a day (today where none is given); empty where none were collected.")
    public Uni<List<List<@NonNull Convention>>> conventionsOfForces(
            @Source List<PoliceForce> forces, @Name("on") @Nullable LocalDate on) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> conventions.of(force.code(), day(on)).stream()
                                .map(Convention::of)
                                .toList())
                        .toList());
    }

    @Name("fiscalLabel")
    @Description(
            "The financial year and quarter of a day (today where none is given) as the force's papers write them.")
    public Uni<List<@Nullable FiscalLabel>> fiscalLabels(
            @Source List<PoliceForce> forces, @Name("on") @Nullable LocalDate on) {
        return Uni.createFrom()
                .item(forces.stream()
                        .<@Nullable FiscalLabel>map(force -> new FiscalLabel(
                                conventions
                                        .fiscalLabel(force.code(), "year", day(on))
                                        .orElse(null),
                                conventions
                                        .fiscalLabel(force.code(), "quarter", day(on))
                                        .orElse(null)))
                        .toList());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock.withZone(HERE)) : on;
    }
}
