package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** What is known about measures, areas and standards, as everybody may read it. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class CatalogueIT {

    @Test
    void aMeasureSaysWhatItIsAndWhichWayItShouldMove() {
        var measure = Graph.anonymous().ask("""
                { measure(code: "rural_crime") { polarity polarityBasis polaritySource
                  entry { definition foundBy rule owner topic { inclusion signs { text source } }
                    relations { kind of } changes { kind } }
                  standards { kind } } }
                """);

        assertThat(measure.getString("data.measure.polarityBasis")).isEqualTo("STATED");
        assertThat(measure.getString("data.measure.polaritySource")).isEqualTo("004:2(2):p40");
        assertThat(measure.getString("data.measure.entry.foundBy")).isEqualTo("LOCATION");
        assertThat(measure.getString("data.measure.entry.topic.inclusion")).isEqualTo("QUARTER_UNLESS_EXCEPTIONAL");
        assertThat(measure.getList("data.measure.entry.relations.of")).contains("total_recorded_crime");
    }

    @Test
    void aFigureStandsToTwoStandardsAtOnceAndIsReadOnce() {
        CountingSessions.READS.set(0);

        var answer = Graph.anonymous().ask("""
                { forces { code standings(measure: "calls_999_answered_10s") {
                  standard { kind limit } status gap printed period } } }
                """);

        List<Map<String, Object>> standings =
                answer.getList("data.forces.find { it.code == 'warwickshire' }.standings");
        assertThat(standings)
                .extracting(standing -> standing.get("status"))
                .containsExactlyInAnyOrder("MET", "NOT_MET");
        assertThat(standings)
                .allSatisfy(standing -> assertThat(standing.get("printed")).isEqualTo("91%"));
        assertThat(CountingSessions.READS).hasValue(1);
    }

    @Test
    void areasCarryTheirBasesAndForcesTheirGapsPeersAndConflicts() {
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") {
                  areas(first: 20) { nodes { code level bases { kind size published } } }
                  peerGroups { kind } missingPeriods { measure period reason } figureConflicts { id chosen other } }
                  plans(force: "warwickshire") { title priorities { label } }
                  outcomeCodes(on: "2020-03-16") { code family } topics { code } }
                """);

        assertThat(answer.getList("data.force.areas.nodes.find { it.code == 'warwickshire' }.bases.kind"))
                .containsExactlyInAnyOrder("POPULATION", "HOUSEHOLDS");
        assertThat(answer.getList("data.force.areas.nodes.level")).contains("UNALLOCATED");
        assertThat(answer.getList("data.force.missingPeriods.period")).contains("2019-12");
        assertThat(answer.getString("data.force.figureConflicts.find { it.id == 'C001' }.chosen"))
                .isEqualTo("76");
        assertThat(answer.getList("data.plans[0].priorities")).hasSize(4);
        assertThat(answer.getList("data.outcomeCodes")).hasSize(25);
    }

    @Test
    void theDictionaryIsThereOverRestToo() {
        given().get("/api/v1/measures?first=100").then().statusCode(200).body("nodes", hasSize(100));
        given().get("/api/v1/measures/homicide")
                .then()
                .statusCode(200)
                .body("polarityBasis", equalTo("REVIEWED"))
                .body("entry.topic.code", equalTo("total-recorded-crime"));
        given().get("/api/v1/measures/none").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
