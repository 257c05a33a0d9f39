package uk.answerable.acceptance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** Journey J5: a table is loaded, the checker reads a report beside it, an edition goes out and stands when a figure moves. */
@TestMethodOrder(OrderAnnotation.class)
class CheckerAndVintageIT {

    private static final String MEASURE = "hate_crime_offences_incidents";
    private static final String NORTH = "warwickshire/north-warwickshire-area";
    private static final String SOUTH = "warwickshire/south-warwickshire-area";
    private static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";

    private static String report;
    private static String first;
    private static Instant beforePublication;
    private static Instant afterPublication;
    private static byte[] publicPage;

    @BeforeAll
    static void startTheSuite() {
        RunningSuite.get();
    }

    @Test
    @Order(1)
    void theTableOfReleasedUnderInvestigationIsLoadedAndAddsUp() {
        load("""
                004:2(3),Warwickshire Police,released_under_investigation,Nuneaton (custody site),2020-01-01,2020-01-01,count,542,,,suspects,
                004:2(3),Warwickshire Police,released_under_investigation,Leamington (custody site),2020-01-01,2020-01-01,count,373,,,suspects,
                004:2(3),Warwickshire Police,released_under_investigation,Warwickshire (force),2020-01-01,2020-01-01,count,915,,,suspects,
                """);

        var stored = Graph.anonymous().at(RunningSuite.graph()).ask("""
                { force(code: "warwickshire") {
                  nuneaton: series(measure: "released_under_investigation", area: "warwickshire/nuneaton-custody", last: 1) { ...newest }
                  leamington: series(measure: "released_under_investigation", area: "warwickshire/leamington-custody", last: 1) { ...newest }
                  all: series(measure: "released_under_investigation", last: 1) { ...newest } } }
                fragment newest on Series { points { period { label } figure { number } } }
                """);
        assertThat(List.of("nuneaton", "leamington", "all"))
                .allSatisfy(place -> assertThat(stored.getString("data.force." + place + ".points[0].period.label"))
                        .isEqualTo("2020-01-01"))
                .extracting(place -> stored.getInt("data.force." + place + ".points[0].figure.number"))
                .containsExactly(542, 373, 542 + 373);
    }

    @Test
    @Order(2)
    void theCheckerFlagsThatTheTextCalls915Novembers() {
        var findings = check(
                "Released under investigation\n\nThe November 2019 figure of suspects stands at 915 in this report.\n",
                "Released under investigation",
                List.of("Area", "1 Oct 19", "1 Nov 19", "1 Dec 19", "1 Jan 20"),
                List.of(
                        List.of("Nuneaton", "569", "538", "544", "542"),
                        List.of("Leamington", "297", "306", "331", "373"),
                        List.of("Total", "866", "844", "875", "915")));

        assertThat(findings)
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .containsEntry("kind", "period label")
                        .hasEntrySatisfying("what", what -> assertThat(what).contains("915", "875 on 2019-12-01")));
    }

    @Test
    @Order(3)
    void theCheckerFlagsHateCrimeThatIs76InTheTableAnd81InTheText() {
        var findings = check(
                "Hate crime\n\n43 hate crimes were recorded in December, a decrease compared to November (81).\n",
                "Hate crime",
                List.of("", "Oct-19", "Nov-19", "Dec-19"),
                List.of(
                        List.of("North Warwickshire", "48", "43", "32"),
                        List.of("South Warwickshire", "28", "33", "11"),
                        List.of("Warwickshire", "76", "76", "43")));

        assertThat(findings)
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .containsEntry("kind", "text v table")
                        .hasEntrySatisfying("what", what -> assertThat(what).contains("81", "76")));
    }

    @Test
    @Order(4)
    void anEditionIsAssembledSignedOffAndPublished() {
        load(month("2024-10", 40, 30) + month("2024-11", 35, 25));
        report = as("analyst").ask("""
                        mutation { reportCreate(input: {force: "warwickshire", title: "Journey five", marking: "Official",
                            template: PERFORMANCE_SUMMARY}) { report { id } userErrors { message } } }
                        """).getString("data.reportCreate.report.id");
        first = assemble(null);
        say(first, "{%s:warwickshire:2024-11} were recorded, a decrease on {%s:warwickshire:2024-10}.");
        assertThat(step("analyst", "editionPublish", Map.of("edition", first, "toPublic", true))
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(step("governance", "editionPublish", Map.of("edition", first, "toPublic", true))
                        .getString("data.editionPublish.userErrors[0].message"))
                .contains("nobody signed the edition off");
        assertThat(shown(Graph.anonymous(), Instant.now())).isNull();
        assertThat(Graph.anonymous()
                        .at(RunningSuite.graph())
                        .ask(edition(first))
                        .<Object>get("data.reportEdition"))
                .isNull();

        beforePublication = Instant.now();
        done("governance", "editionSignOff", Map.of("edition", first));
        publish(first);
        afterPublication = Instant.now();

        publicPage = download(first);
        assertThat(new String(publicPage, UTF_8)).contains("60 were recorded, a decrease on 70.", "OFFICIAL");
        assertThat(shown(Graph.anonymous(), afterPublication)).isEqualTo("60");
        assertThat(said(Graph.anonymous(), first)).isEqualTo("60 were recorded, a decrease on 70.");
    }

    @Test
    @Order(5)
    void aFigureIsCorrectedWithItsReasonAndNotWithoutOne() {
        assertThat(correct("warwickshire", 58, "").getString("data.observationCorrect.userErrors[0].message"))
                .contains("without a reason");
        for (var figure : Map.of("warwickshire", 58, NORTH, 33).entrySet()) {
            assertThat(correct(figure.getKey(), figure.getValue(), "Two reports were counted twice")
                            .getString("data.observationCorrect.message"))
                    .contains("1 corrected");
        }

        assertThat(shown(as("analyst"), Instant.now())).isEqualTo("58");
        assertThat(shown(Graph.anonymous(), Instant.now())).isEqualTo("60");
    }

    @Test
    @Order(6)
    void theFirstEditionReproducesExactly() {
        assertThat(download(first)).isEqualTo(publicPage);
        assertThat(said(as("analyst"), first)).isEqualTo("60 were recorded, a decrease on 70.");
        assertThat(shown(as("analyst"), afterPublication)).isEqualTo("60");
    }

    @Test
    @Order(7)
    void theCorrectionIsAnotherEditionAndTheRevisionReportShowsTheMove() {
        assertThat(step("analyst", "editionAssemble", Map.of("report", report, "month", "2024-11"))
                        .getString("data.editionAssemble.userErrors[0].field"))
                .isEqualTo("input.reason");
        var second = assemble("Two reports were counted twice");
        assertThat(step("governance", "editionSignOff", Map.of("edition", second))
                        .getString("data.editionSignOff.userErrors[0].message"))
                .contains("stale commentary", "carried forward from edition 1");
        say(second, "{%s:warwickshire:2024-11} were recorded, a decrease on {%s:warwickshire:2024-10}.");
        done("governance", "editionSignOff", Map.of("edition", second));
        publish(second);

        assertThat(said(Graph.anonymous(), second)).isEqualTo("58 were recorded, a decrease on 70.");
        assertThat(download(first)).isEqualTo(publicPage);
        var moved = Graph.anonymous().at(RunningSuite.graph()).ask("""
                { revisions(force: "warwickshire", from: "%s", to: "%s", first: 100) {
                  nodes { measure area period before after change reason } } }
                """.formatted(afterPublication, Instant.now()));
        assertThat(moved.<Map<String, String>>getList("data.revisions.nodes"))
                .filteredOn(node ->
                        node.get("measure").equals(MEASURE) && node.get("area").equals("warwickshire"))
                .singleElement()
                .satisfies(node -> assertThat(node)
                        .containsEntry("before", "60")
                        .containsEntry("after", "58")
                        .containsEntry("change", "-3.3%")
                        .containsEntry("reason", "Two reports were counted twice"));
    }

    @Test
    @Order(8)
    void anonymousAsKnownAtBeforePublicationShowsNothing() {
        assertThat(shown(Graph.anonymous(), beforePublication)).isNull();
        assertThat(shown(as("analyst"), beforePublication)).isEqualTo("60");
    }

    /** Printing may take longer than the gateway waits, on a machine with much to do: then one looks again. */
    private static void publish(String edition) {
        step("governance", "editionPublish", Map.of("edition", edition, "toPublic", true));
        await().atMost(90, SECONDS)
                .untilAsserted(() -> assertThat(as("governance")
                                .ask("{ reportEdition(id: \"%s\") { state } }".formatted(edition))
                                .getString("data.reportEdition.state"))
                        .isEqualTo("PUBLISHED"));
    }

    private static Graph as(String signIn) {
        return Graph.as(signIn).at(RunningSuite.graph());
    }

    private static void load(String rows) {
        given().baseUri(RunningSuite.get().address("performance"))
                .auth()
                .oauth2(Tokens.ofClient("force-warwickshire"))
                .contentType("text/csv")
                .body(HEADING + rows)
                .post("/api/v1/imports/observations")
                .then()
                .statusCode(200);
    }

    private static String month(String month, int north, int south) {
        var day = YearMonth.parse(month);
        var rows = new StringBuilder();
        Map.of(NORTH, north, SOUTH, south, "warwickshire", north + south)
                .forEach((area, count) -> rows.append("journey-five:p1,warwickshire,%s,%s,%s,%s,count,%d,,,reports,%n"
                        .formatted(MEASURE, area, day.atDay(1), day.atEndOfMonth(), count)));
        return rows.toString();
    }

    private static List<Map<String, String>> check(
            String text, String title, List<String> columns, List<List<String>> rows) {
        return Graph.anonymous()
                .at(RunningSuite.graph())
                .ask(
                        "query($input: CheckReportInput!) { checkReport(input: $input) { findings { kind what } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "text",
                                        text,
                                        "tables",
                                        List.of(Map.of("title", title, "columns", columns, "rows", rows)))))
                .getList("data.checkReport.findings");
    }

    private static String assemble(String reason) {
        var input = new HashMap<String, Object>(Map.of("report", report, "month", "2024-11"));
        input.put("reason", reason);
        return done("analyst", "editionAssemble", input);
    }

    private static void say(String edition, String text) {
        done(
                "analyst",
                "editionComment",
                Map.of("edition", edition, "topic", "hate-crime", "text", text.formatted(MEASURE, MEASURE)));
    }

    private static String done(String signIn, String mutation, Map<String, Object> input) {
        var answer = step(signIn, mutation, input);
        assertThat(answer.<Object>getList("data." + mutation + ".userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data." + mutation + ".edition.id");
    }

    private static JsonPath step(String signIn, String mutation, Map<String, Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return as(signIn).ask("""
                mutation($input: %s!) { %s(input: $input) { edition { id } userErrors { code field message } } }
                """.formatted(type, mutation), Map.of("input", input));
    }

    private static String edition(String id) {
        return "{ reportEdition(id: \"%s\") { number commentary { topic printed } } }".formatted(id);
    }

    private static String said(Graph graph, String edition) {
        return graph.at(RunningSuite.graph())
                .ask(edition(edition))
                .getString("data.reportEdition.commentary.find { it.topic == 'hate-crime' }.printed");
    }

    private static byte[] download(String edition) {
        return given().baseUri(RunningSuite.get().address("performance"))
                .get("/api/v1/reports/editions/" + edition + "/html")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static JsonPath correct(String area, int count, String reason) {
        return as("analyst").ask("""
                mutation { observationCorrect(input: {force: "warwickshire", measure: "%s", area: "%s",
                    statistic: "count", periodStart: "2024-11-01", periodEnd: "2024-11-30", value: "%d",
                    source: "journey-five:p1", reason: "%s", unit: "reports"}) { message userErrors { message } } }
                """.formatted(MEASURE, area, count, reason));
    }

    private static String shown(Graph graph, Instant asKnownAt) {
        return graph.at(RunningSuite.graph())
                .ask("""
                        { force(code: "warwickshire") { series(measure: "%s", last: 24, asKnownAt: "%s") {
                          points { period { label } figure { printed } } } } }
                        """.formatted(MEASURE, asKnownAt))
                .get("data.force.series.points.find { it.period.label == '2024-11' }?.figure?.printed");
    }
}
