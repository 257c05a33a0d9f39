package uk.answerable.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** The public is not shown a count that could point at somebody, the force's own are. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SmallCountsIT {

    private static JsonPath series(Graph caller, String force, String measure, String area) {
        return caller.ask("""
                query($force: String!, $measure: String!, $area: String) { force(code: $force) {
                  series(measure: $measure, area: $area, statistic: "count", last: 120) { points {
                    figure { printed number note } sample { numerator denominator }
                    previousPeriod { figure { printed number } change { printed } }
                    sameMonthLastYear { figure { printed number } } } chart { pointsAvailable } } } }
                """, Map.of("force", force, "measure", measure, "area", area));
    }

    @ParameterizedTest
    @CsvSource({
        "warwickshire, da_repeat_victims_band_20plus, warwickshire/north-warwickshire-area",
        "warwickshire, da_repeat_victims_band_20plus, warwickshire/south-warwickshire-area",
        "warwickshire, road_deaths, warwickshire/south-warwickshire-area",
        "cheshire, dvds_right_to_know_disclosed, cheshire/halton"
    })
    void theReasonStandsInThePlaceOfASmallCount(String force, String measure, String area) {
        var answer = series(Graph.anonymous(), force, measure, area);

        assertThat(answer.getList("data.force.series.points"))
                .as(answer.prettify())
                .isNotEmpty();
        assertThat(answer.getList("data.force.series.points.figure.printed")).containsOnly("withheld");
        assertThat(answer.getList("data.force.series.points.figure.number")).containsOnlyNulls();
        assertThat(answer.getList("data.force.series.points.figure.note", String.class))
                .allSatisfy(note -> assertThat(note).startsWith("withheld: "));
        assertThat(answer.getList("data.force.series.points.sample.numerator")).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "chief", "commissioner"})
    void theForcesOwnAreShownIt(String signIn) {
        var answer = series(
                Graph.as(signIn),
                "warwickshire",
                "da_repeat_victims_band_20plus",
                "warwickshire/north-warwickshire-area");

        assertThat(answer.getString("data.force.series.points[0].figure.printed"))
                .isEqualTo("2");
    }

    @Test
    void anotherForcesOwnAreThePublic() {
        var answer = series(
                Graph.as("analyst-cheshire"),
                "warwickshire",
                "da_repeat_victims_band_20plus",
                "warwickshire/north-warwickshire-area");

        assertThat(answer.getString("data.force.series.points[0].figure.printed"))
                .isEqualTo("withheld");
    }

    @Test
    void theWholeForceAndOtherMeasuresAreShown() {
        assertThat(series(Graph.anonymous(), "warwickshire", "road_deaths", "warwickshire")
                        .getString("data.force.series.points[0].figure.printed"))
                .isEqualTo("2");
        assertThat(series(
                                Graph.anonymous(),
                                "warwickshire",
                                "rape_offences_recorded",
                                "warwickshire/south-warwickshire-area")
                        .getList("data.force.series.points.figure.printed", String.class))
                .doesNotContain("withheld");
    }
}
