package uk.answerable.complaints.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Casework;
import uk.answerable.complaints.Statements;
import uk.answerable.kernel.test.Graph;

/** Open cases as the force and its overseers see them, counted from the register. */
@QuarkusTest
class CaseloadIT {

    private static final String QUERY = """
            query ($forces: [_Any!]!) { _entities(representations: $forces) {
              ... on PoliceForce { code openComplaints { force asOf total suspended passed passedUnsuspended
                ages { from to cases } months { month cases } next { receivedOn cases deadline { due explanation readings { label due } } }
                expectedToPass reason } } } }
            """;

    @Test
    void anOpenCaseStandsWithItsAgeAndItsLastDay() {
        var before = open(Graph.as("psd"));
        var office = new Casework(Graph.as("psd"), "warwickshire");
        var received = LocalDate.now().minusDays(20);
        var complaint =
                office.recorded(received.toString(), received.plusDays(1).toString(), "LOCAL_INVESTIGATION");
        office.step(
                complaint,
                "suspendComplaint",
                "ComplaintStep",
                Map.of("on", received.plusDays(3).toString()));
        var after = open(Graph.as("analyst"));
        assertThat(after.getInt("total")).isEqualTo(before.getInt("total") + 1);
        assertThat(after.getInt("suspended")).isEqualTo(before.getInt("suspended") + 1);
        assertThat(after.getInt("ages[0].cases")).isEqualTo(before.getInt("ages[0].cases") + 1);
        assertThat(after.getInt("ages.cases.sum()")).isEqualTo(after.getInt("total"));
        var due = "next.find { it.receivedOn == '%s' }.".formatted(received);
        assertThat(after.<List<String>>get(due + "deadline.explanation"))
                .anyMatch(sentence -> sentence.contains("120 working days"));
        assertThat(after.<List<String>>get(due + "deadline.readings.due")).hasSize(4);
        assertThat(after.<String>get(due + "deadline.readings[1].due"))
                .isGreaterThan(after.get(due + "deadline.readings[0].due"));
        // Two years of its cases are too few to learn from: the generated ones are older.
        assertThat(after.<String>get("reason")).contains("a forecast needs 20");
    }

    @Test
    void othersSeeNothingOfIt() {
        assertThat(open(Graph.anonymous()).<Object>get("total")).isNull();
        assertThat(open(Graph.as("analyst-cheshire")).<Object>get("total")).isNull();
        assertThat(open(Graph.as("member")).<Object>get("total")).isNull();
        assertThat(open(Graph.as("auditor")).<Object>get("total")).isNull();
    }

    @Test
    void twoStatementsCountThemAll() {
        try (var statements = new Statements()) {
            open(Graph.as("chief"));
            assertThat(statements.count()).isEqualTo(2);
        }
    }

    private static JsonPath open(Graph reader) {
        var answer = reader.ask(
                QUERY, Map.of("forces", List.of(Map.of("__typename", "PoliceForce", "code", "warwickshire"))));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data._entities[0].openComplaints");
    }
}
