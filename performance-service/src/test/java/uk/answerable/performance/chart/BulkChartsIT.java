package uk.answerable.performance.chart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.CountingSessions;
import uk.answerable.performance.WithReferenceData;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** Charts of stored series: one by one in the graph, many at once over REST. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class BulkChartsIT {

    private static final List<String> AREAS = List.of(
            "warwickshire",
            "warwickshire/north-warwickshire-area",
            "warwickshire/south-warwickshire-area",
            "warwickshire/north-warwickshire-district",
            "warwickshire/nuneaton-and-bedworth-district",
            "warwickshire/rugby-district",
            "warwickshire/warwick-district",
            "warwickshire/stratford-district");

    @Inject
    DataSource database;

    @Inject
    Dictionary dictionary;

    @Test
    void sixtyMeasuresOfEightAreasOverSevenYearsAreOneStatement() throws SQLException {
        var measures = dictionary.measures().stream()
                .limit(60)
                .map(measure -> measure.code())
                .toList();
        GeneratedSeries.make(database, List.of("warwickshire"), measures, AREAS, 84, "2019-12-01", 400);
        CountingSessions.READS.set(0);

        var answer = given().queryParam("measures", String.join(",", measures))
                .queryParam("areas", String.join(",", AREAS))
                .queryParam("statistic", "count")
                .get("/api/v1/forces/warwickshire/charts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(CountingSessions.READS.get()).isEqualTo(1);
        assertThat(answer.getList("charts")).hasSize(480);
        var rugby =
                "charts.find { it.measure == '" + measures.get(3) + "' && it.area == 'warwickshire/rugby-district' }.";
        assertThat(answer.getList(rugby + "values")).hasSizeGreaterThanOrEqualTo(84);
        assertThat(answer.getString("ruleSet")).isEqualTo("mdc-xmr-1");
        // December 2019 lies four hundred above: an exception of force and areas, each on its own.
        assertThat(answer.getList("charts.findAll { it.signals.any { s -> s.contains('OUTSIDE_LIMIT:HIGH') } }"))
                .hasSizeGreaterThan(400);
    }

    @Test
    void aLongSeriesInTheGraphHasLimitsAndMeaning() throws SQLException {
        GeneratedSeries.make(
                database, List.of("cheshire"), List.of("shoplifting"), List.of("$"), 84, "2019-10-01", 300);

        var answer = Graph.anonymous().ask("""
            { force(code: "cheshire") { series(measure: "shoplifting", statistic: "count", last: 1) {
                measure { polarity } chart { status reason ruleSet kind variation
                  groups { limited mean } points { date value upper signals { kind side } judgement } } } } }
            """);

        var chart = "data.force.series.chart.";
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString(chart + "status")).isEqualTo("LIMITS_POSSIBLE");
        assertThat(answer.getString(chart + "reason")).isEqualTo("84 points, limits by mdc-xmr-1");
        assertThat(answer.getList(chart + "points")).hasSize(84);
        assertThat(answer.getString(chart + "points[83].signals[0].kind")).isEqualTo("OUTSIDE_LIMIT");
        assertThat(answer.getString(chart + "points[83].signals[0].side")).isEqualTo("HIGH");
    }

    @Test
    void theRealSeriesAreTooShortAndSaySo() {
        given().queryParam("measures", "total_recorded_crime,victim_satisfaction_whole_experience")
                .get("/api/v1/forces/west-mercia/charts")
                .then()
                .statusCode(200);

        var answer = given().queryParam("measures", "victim_satisfaction_whole_experience")
                .get("/api/v1/forces/warwickshire/charts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getString("charts[0].status")).isEqualTo("TOO_FEW_POINTS");
        assertThat(answer.getString("charts[0].reason")).matches("too few points for limits: [34] of 13");
        assertThat(answer.getList("charts[0].values", Integer.class)).endsWith(76, 76, 75);
        assertThat(answer.getList("charts[0].signals")).isEmpty();
    }

    @Test
    void whatWasNotKnownThenIsNotThere() {
        var answer = given().queryParam("measures", "victim_satisfaction_whole_experience")
                .queryParam("asKnownAt", "2015-01-01T00:00:00Z")
                .get("/api/v1/forces/warwickshire/charts")
                .jsonPath();

        assertThat(answer.getList("charts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere | measures=shoplifting | 404 | no force has this code",
                "warwickshire | months=3 | 422 | name up to 60 measures",
                "warwickshire | measures=shoplifting,nothing | 422 | one of the measures is none of the dictionary",
                "warwickshire | measures=shoplifting&areas=cheshire | 422 | one of the areas is none of warwickshire",
                "warwickshire | measures=shoplifting&months=121 | 422 | months is 1 to 120",
                "warwickshire | measures=shoplifting&ruleSet=mine | 422 | no rule set has this code",
                "warwickshire | measures=shoplifting&asKnownAt=yesterday | 422 | asKnownAt is not in the form"
            })
    void whatIsAskedWronglyIsSaid(String force, String query, int status, String reason) {
        var answer = given().get("/api/v1/forces/" + force + "/charts?" + query)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .extract()
                .asString();

        assertThat(answer).contains(reason);
    }
}
