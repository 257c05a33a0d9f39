package uk.answerable.performance.inspection;

import static io.restassured.RestAssured.given;
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
import java.util.ArrayList;
import java.util.HashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.CountingSessions;
import uk.answerable.performance.WithReferenceData;

/** Inspections as the graph answers them, and what is done about what they ask. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class InspectionIT {

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
    void anInspectionIsReadWhole() {
        var answer = Graph.anonymous().ask("""
            { inspections(force: "cheshire", theme: "baseline", first: 1) { nodes { reference published force { code }
                scale { code grades { label } } grades { topic label criteriaChanged national { grade forces } standing }
                developingPractice { title contactRole }
                recommendations(kind: RECOMMENDATION) { nodes { code text points due dueExplanation
                  inspection { reference } progress { state } } } } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        var path = "data.inspections.nodes[0].";
        assertThat(answer.getString(path + "reference")).isEqualTo("HMIC-2007-Cheshire");
        assertThat(answer.<String>getList(path + "scale.grades.label"))
                .containsExactly("Excellent", "Good", "Fair", "Poor");
        assertThat(answer.getString(path + "grades.find { it.topic == 'missing-persons' }.standing"))
                .isEqualTo("21 of 43 forces got the same grade, 1 a better one, 21 a worse one");
        assertThat(answer.<String>getList(path + "recommendations.nodes.code")).containsExactly("R1", "R2", "R3");
        assertThat(answer.getString(path + "recommendations.nodes[0].dueExplanation[0]"))
                .isEqualTo("The report sets no deadline.");
        assertThat(answer.getString(path + "recommendations.nodes[0].inspection.reference"))
                .isEqualTo("HMIC-2007-Cheshire");
        assertThat(answer.<Object>getList(path + "recommendations.nodes.progress"))
                .containsOnlyNulls();
    }

    @Test
    void allForcesAreReadInOneStatementALevel() {
        CountingSessions.READS.set(0);

        var answer = Graph.as("governance-cheshire").ask("""
            { forces { code inspections { nodes { reference recommendations { nodes { code due progress(force: "cheshire") { state } } } } } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList("data.forces.find { it.code == 'cheshire' }.inspections.nodes.reference"))
                .startsWith("CHESHIRE-CDI-2020", "HMICFRS-COUNTY-LINES-2020")
                .contains("HMIC-CDI-2017")
                .doesNotContain("HMICFRS-IPA-2019-Warwickshire");
        assertThat(answer.<String>getList("data.forces.find { it.code == 'dorset' }.inspections.nodes.reference"))
                .containsExactly(
                        "HMICFRS-COUNTY-LINES-2020", "HMICFRS-HATE-CRIME-2018", "HMIC-EVERYONES-BUSINESS-2014");
        assertThat(answer.prettify()).contains("OPEN");
        assertThat(CountingSessions.READS).hasValue(3);
    }

    @Test
    void whatIsKnownToBeWrongWithFiguresStandsBesideThem() {
        var answer = Graph.anonymous().ask("""
            { warwickshire: force(code: "warwickshire") { knownIssues(measure: "released_under_investigation") {
                kind system measures { code } fixExpected fixedOn }
                series(measure: "calls_non_emergency_abandoned") { changes { on kind breaksSeries what } } }
              cheshire: force(code: "cheshire") { dataRisks { heldIn recommended agreed }
                inspections(theme: "crime-data-integrity") { nodes { surveys { asked respondents } } } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString("data.warwickshire.knownIssues[0].kind")).isEqualTo("SYSTEM_FAULT");
        assertThat(answer.<Object>get("data.warwickshire.knownIssues[0].fixedOn"))
                .isNull();
        assertThat(answer.getString("data.warwickshire.series.changes[0].kind")).isEqualTo("EVENT");
        assertThat(answer.getString("data.cheshire.dataRisks[0].agreed")).isEqualTo("2020-04");
        assertThat(answer.getList("data.cheshire.inspections.nodes.surveys.flatten().respondents"))
                .containsExactly(212);
    }

    @Test
    void historyFlagsWhatIsJudgedDifferently() {
        var answer = Graph.anonymous().ask("""
            { gradeHistory(force: "cheshire", theme: "baseline", topic: "neighbourhood-policing") {
                inspection { reference } grade { label direction } movement reason } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList("data.gradeHistory.grade.label")).containsExactly("Good", "Fair");
        assertThat(answer.<String>getList("data.gradeHistory.movement")).containsExactly("FIRST", "NOT_COMPARABLE");
        assertThat(answer.getString("data.gradeHistory[1].reason")).contains("criteria");
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        assertThat(codes("inspections(%s)", "inspections", "reference")).hasSize(14);
        assertThat(codes("recommendations(force: \"cheshire\" %s)", "recommendations", "id"))
                .hasSize(94);
        assertThat(Graph.anonymous()
                        .ask("{ inspections(after: \"!\") { nodes { id } } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_CURSOR");
    }

    private static ArrayList<String> codes(String field, String name, String key) {
        var codes = new ArrayList<String>();
        var after = "";
        var more = true;
        while (more) {
            var page = Graph.anonymous()
                    .ask("{ %s { nodes { %s } pageInfo { hasNextPage endCursor } } }"
                            .formatted(field.formatted("first: 9 " + after), key));
            codes.addAll(page.<String>getList("data.%s.nodes.%s".formatted(name, key)));
            more = page.getBoolean("data.%s.pageInfo.hasNextPage".formatted(name));
            after = "after: \"%s\"".formatted(page.getString("data.%s.pageInfo.endCursor".formatted(name)));
        }
        assertThat(codes).doesNotHaveDuplicates();
        return codes;
    }

    @Test
    void whatIsDueFirstComesFirstAndItsStateIsForScrutineers() {
        var all = "{ recommendations(force: \"cheshire\", dueBy: \"2017-10-03\") { nodes { due } } }";
        var open = "{ recommendations(force: \"cheshire\", state: NOT_ACCEPTED) { nodes { code } } }";

        assertThat(Graph.anonymous().ask(all).<String>getList("data.recommendations.nodes.due"))
                .hasSize(9)
                .isSorted()
                .endsWith("2017-10-03");
        assertThat(Graph.anonymous().ask(open).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(Graph.as("chief").ask(open).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(Graph.as("chief-cheshire").ask(open).getList("data.recommendations.nodes"))
                .isEmpty();
    }

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

    @Test
    void restAnswersTheSame() {
        var inspections = given().get("/api/v1/forces/cheshire/inspections?theme=baseline")
                .jsonPath();
        var recommendations =
                given().get("/api/v1/forces/cheshire/recommendations?first=2").jsonPath();

        assertThat(inspections.<String>getList("nodes.reference"))
                .containsExactly("HMIC-2007-Cheshire", "HMIC-2006-Cheshire");
        assertThat(recommendations.<String>getList("nodes.due")).containsExactly("2017-07-03", "2017-07-03");
        assertThat(recommendations.getBoolean("pageInfo.hasNextPage")).isTrue();
        assertThat(given().get("/api/v1/forces/cheshire/recommendations?first=0")
                        .statusCode())
                .isEqualTo(422);
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
