package uk.answerable.performance.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.performance.CountingSessions;
import uk.answerable.performance.WithReferenceData;

/** A force beside named and unnamed others, from what offices record and forces publish. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class PeersIT {

    private static final String HEADER =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";

    /** Two quarters of a force; from a moment on they are public, or without one never. */
    private static void submit(String force, String year, Map<String, String> publication, String first, String next) {
        var row = "paper,%1$s,case_file_error_rate,%1$s,%2$s,percent,%3$s,,,%% of files,%n";
        RestAssured.given()
                .auth()
                .oauth2(Tokens.ofClient("force-" + force))
                .contentType("text/csv")
                .queryParams(publication)
                .body(HEADER
                        + row.formatted(force, year + "-04-01," + year + "-06-30", first)
                        + row.formatted(force, year + "-07-01," + year + "-09-30", next))
                .post("/api/v1/imports/observations")
                .then()
                .statusCode(200);
    }

    private static JsonPath record(String signIn, String force, String kind, String members) {
        return Graph.as(signIn).ask("""
            mutation { peerGroupRecord(input: { force: "%s", kind: %s, label: "Family", members: [%s],
              from: "2019-04-01", source: "letter of the inspectorate" }) {
              group { code members membersKnown } userErrors { code field message } } }
            """.formatted(force, kind, members));
    }

    @Test
    void whatSourcesStateOfAGroupStandsBesideTheFigure() {
        var answer = Graph.anonymous().ask("""
            { force(code: "warwickshire") { series(measure: "public_confidence_csew", statistic: "msg_position") {
                peers { group { kind } } }
              peerGroups { kind members } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getList("data.force.peerGroups.find { it.kind == 'NATIONAL' }.members"))
                .hasSize(43);
        assertThat(answer.getList("data.force.series.peers.group.kind")).containsExactly("MOST_SIMILAR", "NATIONAL");
    }

    @Test
    void unnamedPeersHaveNoPeriodAndNoOrder() {
        var answer = Graph.anonymous().ask("""
            { force(code: "warwickshire") { series(measure: "victim_satisfaction_whole_experience") {
                benchmarks { peers { printed knownOn } words } }
              other: series(measure: "robbery") { benchmarks { words } } } }
            """);

        assertThat(answer.getList("data.force.series.benchmarks.peers.printed"))
                .containsExactly("73%", "77%", "78%", "79%");
        assertThat(answer.getString("data.force.series.benchmarks.words"))
                .startsWith("4 unnamed forces: 73% to 79%; 75% in 2019-12 is among them");
        assertThat(answer.<Object>get("data.force.other.benchmarks")).isNull();
    }

    private static JsonPath standings() {
        return Graph.as("analyst").ask("""
            { forces { code standings(measure: "case_file_error_rate", last: 4) {
                standard { kind rule } period printed level levelBasis status } } }
            """);
    }

    private static List<Map<String, Object>> ofWarwickshire(JsonPath answer) {
        return answer.getList("data.forces.find { it.code == 'warwickshire' }.standings");
    }

    @Test
    void theFloatingTargetKeepsTheLevelOfItsQuarter() {
        assertThat(record("analyst", "warwickshire", "MOST_SIMILAR", "\"cheshire\", \"west-mercia\"")
                        .getList("data.peerGroupRecord.group.members"))
                .containsExactly("cheshire", "west-mercia");
        submit("warwickshire", "2020", Map.of(), "24%", "24%");
        submit("cheshire", "2020", Map.of(), "30%", "30%");
        submit("west-mercia", "2020", Map.of(), "30%", "30%");
        var soon = Map.of("publishedAt", Instant.now().plusMillis(1_500).toString());
        submit("warwickshire", "2021", soon, "24%", "24%");
        submit("cheshire", "2021", soon, "20%", "26%");
        submit("west-mercia", "2021", soon, "22%", "27%");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(ofWarwickshire(standings()).getFirst().get("level"))
                                .isNotNull());
        CountingSessions.READS.set(0);

        var held = ofWarwickshire(standings());

        assertThat(CountingSessions.READS).as("43 forces, groups and figures").hasValue(2);
        assertThat(held)
                .extracting(one -> one.get("period") + " " + one.get("level") + " " + one.get("status"))
                .as("what others have not published is not theirs to see")
                .containsExactly(
                        "2021/22 Q2 26.5 MET",
                        "2021/22 Q1 21.0 NOT_MET",
                        "2020/21 Q2 null CANNOT_TELL",
                        "2020/21 Q1 null CANNOT_TELL");
        assertThat(held.getLast().get("levelBasis"))
                .isEqualTo("Figures of 0 of 2 forces are held for 2020/21 Q1; an average needs 80 % of them");
        assertThat(Graph.as("analyst").ask("""
                            { force(code: "warwickshire") { series(measure: "case_file_error_rate") { peers(last: 2) {
                                group { kind } points { period { label } average place placeOf } } } } }
                            """).<Object>getList("data.force.series.peers[0].points.place"))
                .as("the lowest share of wrong files is the first")
                .containsExactly(3, 1);
    }

    @Test
    void peersAreRecordedForOnesOwnForceByItsAnalyst() {
        var other = record("analyst", "cheshire", "FAMILY", "\"suffolk\", \"norfolk\"");
        assertThat(other.getString("data.peerGroupRecord.userErrors[0].code")).isEqualTo("FORBIDDEN");
        assertThat(record("member", "warwickshire", "FAMILY", "\"suffolk\", \"norfolk\"")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        var wrong = record("analyst", "warwickshire", "FAMILY", "\"warwickshire\", \"nowhere\"");
        assertThat(wrong.<Object>get("data.peerGroupRecord.group")).isNull();
        assertThat(wrong.getList("data.peerGroupRecord.userErrors.field"))
                .containsExactly("input.members", "input.members");
    }

    @Test
    void aBenchmarkIsForTheOfficeUntilItIsPublished() {
        var recorded = Graph.as("analyst").ask("""
            mutation { peerBenchmarkRecord(input: { force: "warwickshire", measure: "calls_999_answered_10s",
              statistic: "percent", label: "Force X", printed: "88%", knownOn: "2020-02-01", source: "exercise",
              published: false }) { benchmark { printed } userErrors { message } } }
            """);
        assertThat(recorded.getString("data.peerBenchmarkRecord.benchmark.printed"))
                .isEqualTo("88%");
        var query = """
            { force(code: "warwickshire") { series(measure: "calls_999_answered_10s") { benchmarks { words } } } }
            """;

        assertThat(Graph.as("analyst").ask(query).getString("data.force.series.benchmarks.words"))
                .contains("91% in 2019-12 is above all of them");
        assertThat(Graph.anonymous().ask(query).<Object>get("data.force.series.benchmarks"))
                .isNull();
    }
}
