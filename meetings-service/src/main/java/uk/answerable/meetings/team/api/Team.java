package uk.answerable.meetings.team.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.team.rules.Arrangement;

/** A team as the graph shows it. */
@Description("A team over the time it existed, alone or shared by forces.")
public record Team(
        @NonNull String code,
        @NonNull String name,
        @NonNull Arrangement arrangement,
        @NonNull List<@NonNull String> forces,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,

        @Nullable @Description("Code of the team that took its work over.")
        String successor,

        @NonNull String source,
        @Nullable String note) {

    static Team of(uk.answerable.meetings.team.rules.Team team) {
        return new Team(
                team.code(),
                team.name(),
                team.arrangement(),
                team.forces().stream().sorted().toList(),
                team.starts(),
                team.ends(),
                team.successor(),
                team.source(),
                team.note());
    }
}
