package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** Figures in two times: corrections, publications, embargo, and what moved between two moments. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class RevisionIT {

    @Inject
    DataSource database;

    @Test
    void aCorrectionOfAPublishedFigureNeedsAReasonAndIsTold() {
        submit("2024-01", "50", "doc-a", "");
        register("analyst", "doc-a", Instant.now());
        assertThat(printed(Graph.anonymous(), "2024-01")).isEqualTo("50");
        var before = Instant.now();

        assertThat(correct("2024-01", "51", "  ", "").getString("data.observationCorrect.userErrors[0].message"))
                .contains("without a reason");
        assertThat(printed(Graph.anonymous(), "2024-01")).isEqualTo("50");

        assertThat(correct("2024-01", "51", "Two cases were counted twice", "")
                        .getString("data.observationCorrect.message"))
                .contains("1 corrected");
        assertThat(printed(Graph.as("analyst"), "2024-01")).isEqualTo("51");
        assertThat(printed(Graph.anonymous(), "2024-01")).isEqualTo("50");

        var office = revisions(Graph.as("analyst"), before, Instant.now());
        assertThat(office.getList("data.revisions.nodes")).hasSize(1);
        assertThat(office.getString("data.revisions.nodes[0].before")).isEqualTo("50");
        assertThat(office.getString("data.revisions.nodes[0].change")).isEqualTo("+2.0%");
        assertThat(office.getString("data.revisions.nodes[0].reason")).isEqualTo("Two cases were counted twice");
        assertThat(revisions(Graph.anonymous(), before, Instant.now()).getList("data.revisions.nodes"))
                .isEmpty();
    }

    @Test
    void aPublicationMakesItsFiguresPublicFromItsMomentOn() {
        submit("2024-02", "60", "doc-b", "");
        assertThat(printed(Graph.anonymous(), "2024-02")).isNull();

        var registered = register("analyst", "doc-b", Instant.now());
        assertThat(registered.getInt("data.publicationRegister.publication.figures"))
                .isEqualTo(1);
        assertThat(printed(Graph.anonymous(), "2024-02")).isEqualTo("60");
        assertThat(register("analyst", "doc-b", Instant.now()).getString("data.publicationRegister.userErrors[0].code"))
                .isEqualTo("ALREADY_DONE");
    }

    @Test
    void anEmbargoHoldsForThePublicAndNotForTheOffice() {
        submit("2024-03", "70", "doc-c", "");
        register("governance", "doc-c", Instant.now().plusSeconds(3_600));

        assertThat(printed(Graph.anonymous(), "2024-03")).isNull();
        assertThat(printed(Graph.as("analyst"), "2024-03")).isEqualTo("70");
        assertThat(publications(Graph.anonymous())).doesNotContain("doc-c").contains("004");
        assertThat(publications(Graph.as("analyst"))).contains("doc-c");
        assertThat(publications(Graph.as("analyst-cheshire"))).doesNotContain("doc-c");
    }

    @Test
    void anotherForcesRegisterIsNotTheirs() {
        assertThat(register("analyst-cheshire", "doc-d", Instant.now())
                        .getString("data.publicationRegister.userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
        given().auth()
                .oauth2(Tokens.of("analyst-cheshire"))
                .contentType("application/json")
                .body("{\"document\": \"d\", \"title\": \"t\", \"publishedAt\": \"2024-01-01T00:00:00Z\"}")
                .post("/api/v1/forces/warwickshire/publications")
                .then()
                .statusCode(403);
    }

    @Test
    void aCorrectionOverRestIsTheSameAndOfNothingIsRefused() {
        submit("2024-04", "80", "doc-e", "");

        rest("2024-04", "81", "audit").statusCode(200).body("corrected", equalTo(1));
        rest("2024-04", "82", "").statusCode(422).body("detail", containsString("without a reason"));
        rest("2024-05", "82", "audit").statusCode(422).body("detail", containsString("no figure is held"));
        given().get(
                        "/api/v1/forces/warwickshire/revisions?from=2020-01-01T00:00:00Z&to=2020-03-31T00:00:00Z&added=true")
                .then()
                .statusCode(200)
                .body("nodes.kind", hasItem("ADDED"))
                .body("pageInfo.hasNextPage", equalTo(true));
        given().get("/api/v1/forces/warwickshire/revisions?from=2020-02-01T00:00:00Z&to=2020-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATE_OUT_OF_ORDER"));
        given().get("/api/v1/forces/warwickshire/publications")
                .then()
                .statusCode(200)
                .body("nodes.document", hasItem("004"));
    }

    @Test
    void aPageOfRevisionsIsOneReadAndPagesFollowEachOther() {
        CountingSessions.READS.set(0);
        var first = page(null);
        assertThat(CountingSessions.READS).hasValue(1);
        assertThat(first.getList("data.revisions.nodes")).hasSize(100);

        var second = page(first.getString("data.revisions.pageInfo.endCursor"));
        assertThat(second.getList("data.revisions.nodes"))
                .hasSize(100)
                .doesNotContainAnyElementsOf(first.getList("data.revisions.nodes"));
        assertThat(page("bm90").getString("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void whatWasTakenStands() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : new String[] {
                "DELETE FROM observation", "UPDATE observation SET measure = 'x'", "DELETE FROM submission"
            }) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("keeps what it holds");
            }
            assertThatThrownBy(() -> statement.execute("TRUNCATE observation_version"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static JsonPath page(String after) {
        return Graph.anonymous().ask("""
                { revisions(force: "warwickshire", from: "2020-01-01T00:00:00Z", to: "2020-03-31T00:00:00Z",
                    added: true, first: 100 %s) {
                  nodes { measure area statistic period after } pageInfo { endCursor } } }
                """.formatted(after == null ? "" : ", after: \"" + after + "\""));
    }

    private static JsonPath revisions(Graph graph, Instant from, Instant to) {
        return graph.ask("""
                { revisions(force: "warwickshire", from: "%s", to: "%s") {
                  nodes { measure period before after change reason version } } }
                """.formatted(from, to));
    }

    private static List<String> publications(Graph graph) {
        return graph.ask("{ publications(force: \"warwickshire\", first: 100) { nodes { document embargoed } } }")
                .getList("data.publications.nodes.document");
    }

    private static JsonPath register(String signIn, String document, Instant at) {
        return Graph.as(signIn).ask("""
                mutation { publicationRegister(input: {force: "warwickshire", document: "%s", title: "A paper",
                    publishedAt: "%s"}) { publication { figures embargoed } userErrors { code message } } }
                """.formatted(document, at));
    }

    private static JsonPath correct(String month, String value, String reason, String more) {
        var period = YearMonth.parse(month);
        return Graph.as("analyst").ask("""
                mutation { observationCorrect(input: {force: "warwickshire", measure: "theft_from_person",
                    area: "warwickshire", statistic: "count", periodStart: "%s", periodEnd: "%s", value: "%s",
                    source: "doc-a:p1", reason: "%s", unit: "offences" %s}) {
                  message userErrors { code field message } } }
                """.formatted(period.atDay(1), period.atEndOfMonth(), value, reason, more));
    }

    private static ValidatableResponse rest(String month, String value, String reason) {
        var period = YearMonth.parse(month);
        return given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("application/json")
                .body("""
                        {"force": "warwickshire", "measure": "theft_from_person", "area": "warwickshire",
                         "statistic": "count", "period_start": "%s", "period_end": "%s", "value": "%s",
                         "source": "doc-e:p1", "unit": "offences", "reason": "%s"}
                        """.formatted(period.atDay(1), period.atEndOfMonth(), value, reason))
                .post("/api/v1/observations/corrections")
                .then();
    }

    private static void submit(String month, String value, String document, String query) {
        var period = YearMonth.parse(month);
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv")
                .body("""
                        source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note
                        %s:p1,warwickshire,theft_from_person,warwickshire,%s,%s,count,%s,,,offences,
                        """.formatted(document, period.atDay(1), period.atEndOfMonth(), value))
                .post("/api/v1/imports/observations" + query)
                .then()
                .statusCode(200);
    }

    private static String printed(Graph graph, String month) {
        return graph.ask("""
                { force(code: "warwickshire") { series(measure: "theft_from_person", statistic: "count", last: 120) {
                  points { period { label } figure { printed } } } } }
                """)
                .get("data.force.series.points.find { it.period.label == '%s' }?.figure?.printed".formatted(month));
    }
}
