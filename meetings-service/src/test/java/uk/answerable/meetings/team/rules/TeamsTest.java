package uk.answerable.meetings.team.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.meetings.team.store.TeamsFile;

class TeamsTest {

    private static final Teams TEAMS = TeamsFile.read();

    @ParameterizedTest
    @CsvSource({
        "alliance-consultation-and-engagement, 2020-04-07, alliance-consultation-and-engagement",
        "alliance-consultation-and-engagement, 2020-04-08, warwickshire-satisfaction-surveys",
        "warwickshire-satisfaction-surveys, 2020-01-31, alliance-consultation-and-engagement",
        "alliance-professional-standards, 2019-10-08, warwickshire-professional-standards",
        "alliance-forensic-services, 2021-04-01, regional-forensic-services"
    })
    void aQuestionAboutATeamIsForWhoeverDoesItsWorkThatDay(String asked, LocalDate day, String doing) {
        assertThat(TEAMS.doing(asked, day)).map(Team::code).contains(doing);
    }

    @Test
    void beforeATeamWasThereNobodyDidItsWork() {
        assertThat(TEAMS.doing("complaint-reviews", LocalDate.of(2020, 1, 31))).isEmpty();
        assertThat(TEAMS.doing("nobody", LocalDate.of(2020, 1, 31))).isEmpty();
    }

    @Test
    void aSharedTeamServesBothForces() {
        var day = LocalDate.of(2020, 1, 1);

        assertThat(TEAMS.of("west-mercia", day))
                .isNotEmpty()
                .allSatisfy(team -> assertThat(team.arrangement()).isEqualTo(Arrangement.ALLIANCE));
        assertThat(TEAMS.of("west-mercia", LocalDate.of(2021, 4, 1))).isEmpty();
    }

    private static Team team(
            String code, @Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable String successor) {
        return new Team(code, code, Arrangement.STAND_ALONE, Set.of("f"), starts, ends, successor, "s", null);
    }

    @Test
    void aGapBetweenTeamsIsAFault() {
        var first = team("a", null, LocalDate.of(2020, 3, 31), "b");

        assertThatThrownBy(() -> new Teams(List.of(first, team("b", LocalDate.of(2020, 4, 2), null, null))))
                .hasMessageContaining("b does not start on the day after");
        assertThatThrownBy(() -> new Teams(List.of(first))).hasMessageContaining("unknown successor");
        assertThatThrownBy(() -> new Teams(List.of(team("a", null, null, null), team("a", null, null, null))))
                .hasMessageContaining("twice");
    }
}
