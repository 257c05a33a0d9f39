package uk.answerable.meetings.team.api;

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
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.graph.api.PoliceForce;
import uk.answerable.meetings.team.rules.Teams;

/** Teams in the graph. They are in memory: no store is asked. */
@GraphQLApi
public class TeamGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Teams teams;
    private final Clock clock;

    @Inject
    TeamGraph(Teams teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    @Query
    @Description(
            "Who did on a day (today where none is given) what the team of that code does: itself, a successor or a predecessor. Null where nobody did.")
    public Uni<@Nullable Team> team(@Name("code") @NonNull String code, @Name("on") @Nullable LocalDate on) {
        return Uni.createFrom().item(teams.doing(code, day(on)).map(Team::of).orElse(null));
    }

    @Name("teams")
    @Description("The teams that served the force on a day (today where none is given), alone or with others.")
    public Uni<List<List<@NonNull Team>>> teamsOfForces(
            @Source List<PoliceForce> forces, @Name("on") @Nullable LocalDate on) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> teams.of(force.code(), day(on)).stream()
                                .map(Team::of)
                                .toList())
                        .toList());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock.withZone(HERE)) : on;
    }
}
