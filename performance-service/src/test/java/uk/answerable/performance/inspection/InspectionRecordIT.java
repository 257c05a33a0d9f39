package uk.answerable.performance.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/** What offices write: the report of an inspection, and what is done about what it asks. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class InspectionRecordIT {

    private static final String ADVANCE = """
        mutation($id: ID!, $force: String!, $step: ProgressStepKind!, $text: String!, $on: Date, $seen: Int) {
          recommendationAdvance(input: { id: $id, force: $force, step: $step, text: $text, on: $on, expectedVersion: $seen }) {
            recommendation { code } progress { state version owner overdue possible steps { step text office } }
            userErrors { code field message } } }
        """;

    private static final String RECORD = """
        mutation { inspectionRecord(input: { reference: "%s", force: "%s", kind: INSPECTION, theme: "peel",
          inspectedBy: "HMICFRS", title: "PEEL assessment", published: "%s", scale: "peel-5",
          grades: [{ topic: "investigating-crime", question: "Investigating crime", grade: "%s",
            national: [{ grade: "GOOD", forces: 10 }, { grade: "ADEQUATE", forces: 20 }] }],
          causesOfConcern: [{ code: "CoC-1", text: "supervision", recommendations: ["R1"] }],
          recommendations: [{ code: "R1", kind: RECOMMENDATION, topic: "investigating-crime", text: "Supervise",
            deadline: "THREE_MONTHS", measures: ["robbery"] }] }) {
          inspection { id reference grades { label position outOf standing }
            recommendations { nodes { id due dueExplanation measures { code } } } }
          userErrors { code field message } } }
        """;

    @Inject
    DataSource database;

    @Test
    void theForceAnswersAndItsOfficeRecordsTheSignOff() throws SQLException {
        var id = Graph.anonymous()
                .ask("""
                    { inspections(theme: "crime-data-integrity", force: "cheshire") { nodes { reference
                        recommendations { nodes { id code } } } } }
                    """)
                .getString("data.inspections.nodes.find { it.reference == 'HMIC-CDI-2017' }"
                        + ".recommendations.nodes.find { it.code == 'R3' }.id");

        var early = advance("governance-cheshire", id, "SIGN_OFF", "letter", "2018-03-01", null);
        var alien = advance("chief", id, "START", "DCC", null, null);
        var started = advance("chief-cheshire", id, "START", "Deputy Chief Constable's office", null, 0);
        var own = advance("chief-cheshire", id, "SIGN_OFF", "letter", "2018-03-01", null);
        var stale = advance("chief-cheshire", id, "SUBMIT", "audit", null, 0);
        var submitted = advance("chief-cheshire", id, "SUBMIT", "audit of the control room", null, 1);
        var closed = advance("governance-cheshire", id, "SIGN_OFF", "re-inspection 2018", "2018-03-01", 2);

        assertThat(early.getString("data.recommendationAdvance.userErrors[0].code"))
                .isEqualTo("WRONG_STATE");
        assertThat(alien.getString("data.recommendationAdvance.userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(started.getString("data.recommendationAdvance.progress.owner"))
                .isEqualTo("Deputy Chief Constable's office");
        assertThat(started.getBoolean("data.recommendationAdvance.progress.overdue"))
                .isTrue();
        assertThat(own.getString("data.recommendationAdvance.userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(stale.getString("data.recommendationAdvance.userErrors[0].code"))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(submitted.getBoolean("data.recommendationAdvance.progress.overdue"))
                .isFalse();
        assertThat(closed.getString("data.recommendationAdvance.progress.state"))
                .isEqualTo("CLOSED_BY_INSPECTORATE");
        assertThat(closed.<String>getList("data.recommendationAdvance.progress.steps.step"))
                .containsExactly("START", "SUBMIT", "SIGN_OFF");
        assertThat(Graph.anonymous()
                        .ask(ADVANCE, variables(id, "START", "DCC", null, null))
                        .getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(Graph.as("member-cheshire")
                        .ask("{ recommendation(id: \"%s\") { code progress { state } } }".formatted(id))
                        .<Object>get("data.recommendation.progress"))
                .isNull();
        assertThat(audited(id)).isEqualTo(3);
    }

    @Test
    void aReportIsTheForcesUntilItsPublication() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        var recorded = Graph.as("governance").ask(RECORD.formatted("PEEL-T1", "warwickshire", tomorrow, "ADEQUATE"));

        assertThat(recorded.<Object>get("errors")).isNull();
        assertThat(recorded.getList("data.inspectionRecord.userErrors")).isEmpty();
        assertThat(recorded.getString("data.inspectionRecord.inspection.grades[0].standing"))
                .isEqualTo("20 of 30 forces got the same grade, 10 a better one, 0 a worse one");
        assertThat(recorded.getString("data.inspectionRecord.inspection.recommendations.nodes[0].due"))
                .isEqualTo(tomorrow.plusMonths(3).toString());
        var id = recorded.getString("data.inspectionRecord.inspection.id");
        var asked = recorded.getString("data.inspectionRecord.inspection.recommendations.nodes[0].id");
        var read = "{ inspection(id: \"%s\") { title } recommendation(id: \"%s\") { text } }".formatted(id, asked);
        assertThat(Graph.as("chief").ask(read).getString("data.recommendation.text"))
                .isEqualTo("Supervise");
        for (var other : new String[] {"chief-cheshire", "panel-clerk", "force-cheshire"}) {
            var seen = other.startsWith("force-")
                    ? Graph.asClient(other).ask(read)
                    : Graph.as(other).ask(read);
            assertThat(seen.<Object>get("data.inspection")).as(other).isNull();
            assertThat(seen.<Object>get("data.recommendation")).as(other).isNull();
        }
        assertThat(Graph.anonymous().ask(read).<Object>get("data.recommendation"))
                .isNull();
        assertThat(Graph.anonymous().ask("""
                    { _entities(representations: [{ __typename: "Inspection", id: "%s" }, { __typename: "Recommendation", id: "%s" }])
                      { ... on Inspection { title } ... on Recommendation { text } } }
                    """.formatted(id, asked)).<Object>getList("data._entities"))
                .containsOnlyNulls();
    }

    @Test
    void whatIsWrongWithAReportIsSaid() {
        var era = Graph.as("governance").ask(RECORD.formatted("PEEL-T2", "warwickshire", "2023-05-04", "FAIR"));
        var other = Graph.as("governance").ask(RECORD.formatted("PEEL-T3", "cheshire", "2023-05-04", "GOOD"));
        var again = Graph.as("governance-cheshire")
                .ask(RECORD.formatted("HMIC-CDI-2017", "cheshire", "2023-05-04", "GOOD"));

        assertThat(era.getString("data.inspectionRecord.userErrors[0].field")).isEqualTo("input.grades[0].grade");
        assertThat(other.getString("data.inspectionRecord.userErrors[0].code")).isEqualTo("FORBIDDEN");
        assertThat(again.getString("data.inspectionRecord.userErrors[0].code")).isEqualTo("ALREADY_DONE");
    }

    private static JsonPath advance(
            String signIn, String id, String step, String text, @Nullable String on, @Nullable Integer seen) {
        return Graph.as(signIn).ask(ADVANCE, variables(id, step, text, on, seen));
    }

    private static HashMap<String, Object> variables(
            String id, String step, String text, @Nullable String on, @Nullable Integer seen) {
        var variables = new HashMap<String, Object>();
        variables.put("id", id);
        variables.put("force", "cheshire");
        variables.put("step", step);
        variables.put("text", text);
        variables.put("on", on);
        variables.put("seen", seen);
        return variables;
    }

    private int audited(String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT count(*) FROM audit.entry WHERE subject_type = 'Recommendation' AND subject_id = ?")) {
            statement.setString(1, id);
            try (var count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
