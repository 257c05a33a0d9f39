package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** Teams and conventions of a day, in the graph. */
@QuarkusTest
@MeetingsParts
class TeamsIT {

    @Test
    void aTeamResolvesToItsSuccessor() {
        var answer = Graph.anonymous().ask("""
                { before: team(code: "alliance-consultation-and-engagement", on: "2020-04-07") { code arrangement forces }
                  after: team(code: "alliance-consultation-and-engagement", on: "2020-04-08") { code starts forces }
                  never: team(code: "complaint-reviews", on: "2019-01-01") { code } }
                """);

        assertThat(answer.getString("data.before.arrangement")).isEqualTo("ALLIANCE");
        assertThat(answer.getList("data.before.forces")).isEqualTo(List.of("warwickshire", "west-mercia"));
        assertThat(answer.getString("data.after.code")).isEqualTo("warwickshire-satisfaction-surveys");
        assertThat(answer.getMap("data").get("never")).isNull();
    }

    @Test
    void aForceHasItsTeamsAndConventionsOfADay() {
        var answer = Graph.anonymous()
                .ask(
                        """
                query($r: [_Any!]!) { _entities(representations: $r) { ... on PoliceForce { code
                  teams(on: "2020-01-01") { code } fiscalLabel(on: "2019-12-31") { year quarter }
                  conventions(on: "2020-09-08") { kind key value } } } }
                """,
                        Map.of(
                                "r",
                                List.of(
                                        Map.of("__typename", "PoliceForce", "code", "warwickshire"),
                                        Map.of("__typename", "PoliceForce", "code", "cheshire"))));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data._entities[0].teams.code")).contains("alliance-criminal-justice");
        assertThat(answer.getMap("data._entities[0].fiscalLabel"))
                .isEqualTo(Map.of("year", "2019/20", "quarter", "Q3 2019/20"));
        assertThat(answer.getMap("data._entities[1].fiscalLabel")).containsEntry("quarter", null);
        assertThat(answer.getList("data._entities[1].conventions.value")).contains("Part 2");
    }
}
