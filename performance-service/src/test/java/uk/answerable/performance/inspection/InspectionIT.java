package uk.answerable.performance.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.CountingSessions;
import uk.answerable.performance.WithReferenceData;

/** Inspections as the graph and REST answer them. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class InspectionIT {

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
}
