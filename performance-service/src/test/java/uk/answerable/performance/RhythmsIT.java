package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** A week's figures beside months, an edition of the week, and the largest categories of a whole. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class RhythmsIT {

    private static final String WEEKS = """
        source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note
        004,Warwickshire Police,repeat_victims,Warwickshire (force),2019-12-02,2019-12-08,count,160,,,victims,
        004,Warwickshire Police,repeat_victims,Warwickshire (force),2019-12-09,2019-12-15,count,170,,,victims,
        """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aWeekHasItsEditionAndTheMonthKeepsItsOwn() {
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv")
                .body(WEEKS)
                .post("/api/v1/imports/observations")
                .then()
                .statusCode(200);
        var weekly = EditionSteps.report("Weekly");
        var edition = EditionSteps.assembled(weekly, "week ending 2019-12-15");

        var content = Graph.as("analyst")
                .ask(
                        "query($id: ID!) { reportEdition(id: $id) { month rhythm content { summary { topic data } } } }",
                        Map.of("id", edition));
        assertThat(content.getString("data.reportEdition.month")).isEqualTo("week ending 2019-12-15");
        assertThat(content.getString("data.reportEdition.rhythm")).isEqualTo("WEEKLY");
        assertThat(content.getString("data.reportEdition.content.summary[0].data"))
                .isEqualTo("170 in week ending 2019-12-15; increase on week ending 2019-12-08 (160)");

        EditionSteps.signOff(edition);
        var published = EditionSteps.step("governance", "editionPublish", EditionSteps.publish(edition, false));
        assertThat(published.getString("data.editionPublish.edition.state"))
                .as(published.prettify())
                .isEqualTo("PUBLISHED");
        var told = PerformanceEvents.on(broker)
                .ofType("report-published", data -> data.get("editionId").equals(edition));
        assertThat(told)
                .containsEntry("period", "week ending 2019-12-15")
                .containsEntry("rhythm", "WEEKLY")
                .containsEntry("firstDay", "2019-12-09")
                .containsEntry("lastDay", "2019-12-15")
                .containsEntry("month", "2019-12")
                .containsEntry("toPublic", false);

        var other = EditionSteps.step("analyst", "editionAssemble", Map.of("report", weekly, "month", "2019-12"));
        assertThat(EditionSteps.error(other, "editionAssemble")).isEqualTo("WRONG_STATE");
        var quarter = EditionSteps.assembled(EditionSteps.report("Quarterly"), "2019/20 Q3");
        assertThat(EditionSteps.content(Graph.as("analyst"), quarter)
                        .<String>getList("data.reportEdition.content.summary.topic"))
                .contains("robbery")
                .doesNotContain("total-recorded-crime");
    }

    @Test
    void theLargestCategoriesOfAWhole() {
        var answer = Graph.anonymous().ask("""
            { force(code: "warwickshire") {
                largestCategories(measure: "total_recorded_crime", statistic: "count_breakdown_table", first: 2) {
                    period { label } comparedWith { label } categories share
                    listed { code label figure share before shareBefore } }
                none: largestCategories(measure: "robbery", areas: WARD) { share } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        var path = "data.force.largestCategories.";
        assertThat(answer.getInt(path + "categories")).isEqualTo(18);
        assertThat(answer.getString(path + "listed[0].label")).isEqualTo("Violence without injury");
        assertThat(answer.getString(path + "listed[0].share")).isEqualTo("24.7%");
        assertThat(answer.getString(path + "listed[0].shareBefore")).isEqualTo("22.6%");
        assertThat(answer.<Object>get("data.force.none")).isNull();
        assertThat(Graph.anonymous()
                        .ask(
                                "{ force(code: \"warwickshire\") { largestCategories(measure: \"x\", first: 0) { share } } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FIRST_OUT_OF_RANGE");
    }
}
