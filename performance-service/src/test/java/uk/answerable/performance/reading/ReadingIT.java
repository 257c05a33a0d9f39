package uk.answerable.performance.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.performance.CountingSessions;
import uk.answerable.performance.WithReferenceData;

/** What newest figures say beside their past, in the graph, from the reference data and from what a force sends. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class ReadingIT {

    private static final String HEADER =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";

    private static ValidatableResponse submit(String rows) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.ofClient("force-warwickshire"))
                .contentType("text/csv")
                .body(HEADER + rows)
                .post("/api/v1/imports/observations")
                .then();
    }

    private static String month(String measure, String area, YearMonth month, String value, String counts) {
        return "paper,warwickshire,%s,%s,%s,%s,%s,%s,,%n"
                .formatted(measure, area, month.atDay(1), month.atEndOfMonth(), value, counts);
    }

    private static JsonPath series(String signIn, String measure, String arguments, String fields) {
        var answer = Graph.as(signIn)
                .ask("{ force(code: \"warwickshire\") { series(measure: \"%s\" %s) { %s } } }"
                        .formatted(measure, arguments, fields));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    @Test
    void aForecastIsShownAsOneAndEntersNothing() {
        var answer = series("member", "officer_establishment", "statistic: \"value\"", """
                points { period { label } figure { printed observed notObservedReason } previousPeriod { change { printed } } }
                chart { pointsAvailable } extreme { words }
                """);
        var march = "data.force.series.points.find { it.period.label == '2020-03' }.figure.";

        assertThat(answer.getString(march + "printed")).isEqualTo("977.00");
        assertThat(answer.getBoolean(march + "observed")).isFalse();
        assertThat(answer.getString(march + "notObservedReason")).startsWith("Stated before its period was over");
        var months = series(
                "member", "officer_establishment", "statistic: \"value\" last: 120", "points { figure { observed } }");
        assertThat(answer.getInt("data.force.series.chart.pointsAvailable"))
                .isLessThanOrEqualTo(months.getList("data.force.series.points.findAll { it.figure.observed }")
                        .size());
    }

    @Test
    void whatReferenceFiguresSayIsInTheirSources() {
        assertThat(series("member", "rape_recent_offences_share", "", "recency { words averageRecentPercent }")
                        .getString("data.force.series.recency.words"))
                .isEqualTo("60% recent and 40% non-recent in 2019-12; average split 57% and 43% (as 004:2(2):p11 states"
                        + " it): +3pp recent; no base is given, so whether that is chance cannot be told");
        assertThat(series(
                                "member",
                                "da_repeat_victims",
                                "",
                                "counting { statement source } extreme { words } season { words }")
                        .getString("data.force.series.counting[0].statement"))
                .endsWith("victims are counted for Warwickshire only, their offences for both forces");
        assertThat(series("member", "hate_crime_offences_incidents", "", "extreme { words }")
                        .<Object>get("data.force.series.extreme"))
                .as("three months say nothing")
                .isNull();
    }

    @Test
    void theNationalSurveyIsNotComparedWithALocalOne() {
        var refused = series(
                "member",
                "public_confidence_csew",
                "",
                "against(measure: \"public_confidence_local_survey\") { printed difference refusal }");

        assertThat(refused.<Object>get("data.force.series.against.difference")).isNull();
        assertThat(refused.getString("data.force.series.against.refusal")).startsWith("Different questions: ");
        assertThat(series("member", "public_confidence_csew", "", "against(measure: \"none\") { refusal }")
                        .<Object>get("data.force.series.against"))
                .isNull();
    }

    @Test
    void theHighestSinceIsOverAllThatIsHeld() {
        var rows = IntStream.range(0, 40)
                .mapToObj(month -> month(
                        "possession_of_weapons",
                        "warwickshire",
                        YearMonth.of(2022, 1).plusMonths(month),
                        "count," + (month == 3 ? 90 : month == 39 ? 80 : 40 + month % 12),
                        ","))
                .collect(Collectors.joining());
        submit(rows).statusCode(200);
        CountingSessions.READS.set(0);

        var read = series(
                "analyst",
                "possession_of_weapons",
                "statistic: \"count\"",
                "extreme { side since { label } held words } season { words season }");

        assertThat(CountingSessions.READS)
                .as("the series and the calendar, whatever is said of them")
                .hasValue(2);
        assertThat(read.getString("data.force.series.extreme.words"))
                .isEqualTo("highest since 2022-04, in 40 months of data from 2022-01");
        assertThat(read.getString("data.force.series.season.words"))
                .isEqualTo("80 in 2025-04, above the mean of the same month of 3 earlier years (58.7; 43 in 2024-04, 43"
                        + " in 2023-04, 90 in 2022-04)");
    }

    private static JsonPath recordDays(String signIn, String force, String to, String topics) {
        return Graph.as(signIn).ask("""
            mutation { calendarPeriodRecord(input: { force: "%s", kind: SCHOOL_HOLIDAYS, label: "Half term",
              from: "2019-10-28", to: "%s", topics: [%s], source: "county council" }) {
              annotation { label } userErrors { code field message } } }
            """.formatted(force, to, topics));
    }

    @Test
    void anOfficeDatesWhatMovesItsFigures() {
        submit(month("possession_of_weapons", "warwickshire/rugby-district", YearMonth.of(2019, 10), "count,12", ","))
                .statusCode(200);
        assertThat(recordDays("analyst", "warwickshire", "2019-11-01", "\"total-recorded-crime\"")
                        .getString("data.calendarPeriodRecord.annotation.label"))
                .isEqualTo("Half term");
        var fields = "measure { entry { topic { code } } } season { annotations { label } }";

        var season = series(
                "analyst",
                "possession_of_weapons",
                "area: \"warwickshire/rugby-district\", statistic: \"count\"",
                fields);

        assertThat(season.getString("data.force.series.measure.entry.topic.code"))
                .isEqualTo("total-recorded-crime");
        assertThat(season.getList("data.force.series.season.annotations.label")).containsExactly("Half term");
        assertThat(recordDays("analyst", "warwickshire", "2019-10-01", "\"none\"")
                        .getList("data.calendarPeriodRecord.userErrors.field"))
                .containsExactly("input.to", "input.topics");
        assertThat(recordDays("analyst", "cheshire", "2019-11-01", "")
                        .getString("data.calendarPeriodRecord.userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(recordDays("member", "warwickshire", "2019-11-01", "").getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aPercentageOfFewIsReadOverTwelveMonths() {
        var rows = IntStream.range(0, 13)
                .mapToObj(month -> month(
                        "hate_crime_satisfaction_whole_experience",
                        "warwickshire",
                        YearMonth.of(2022, 1).plusMonths(month),
                        "percent_single_month,70%",
                        "7,10"))
                .collect(Collectors.joining());
        submit(rows).statusCode(200);

        var read = series(
                "analyst",
                "hate_crime_satisfaction_whole_experience",
                "statistic: \"percent_single_month\"",
                "smallBase { meanBase windows { period { label } percent } words } extreme { words }");

        assertThat(read.getString("data.force.series.smallBase.words"))
                .isEqualTo("Single months are not read: 10.0 a month on average, below 30; 70.0% (84 of 120) in 12m to"
                        + " 2023-01");
        assertThat(read.<Object>get("data.force.series.extreme")).isNull();
    }

    @Test
    void aJointAreaHasFiguresUntilItEnds() {
        var joint = "warwickshire-and-west-mercia";
        submit(month("emergency_response_time", joint, YearMonth.of(2020, 2), "mean_duration,14:01", ","))
                .statusCode(200);
        submit(month("emergency_response_time", joint, YearMonth.of(2020, 5), "mean_duration,14:01", ","))
                .statusCode(422)
                .body("errors[0].column", equalTo("area"))
                .body("errors[0].reason", equalTo("the joint area ended on 2020-04-07: give the figure of each force"));

        var read = series(
                "analyst",
                "emergency_response_time",
                "area: \"%s\"".formatted(joint),
                "area { level } points { figure { printed } }");
        assertThat(read.getString("data.force.series.area.level")).isEqualTo("ALLIANCE");
        assertThat(read.getList("data.force.series.points.figure.printed")).containsExactly("14:01");
        assertThat(Graph.anonymous()
                        .ask(
                                "{ force(code: \"cheshire\") { series(measure: \"emergency_response_time\", area: \"%s\") {"
                                                .formatted(joint)
                                        + " statistic } } }")
                        .<Object>get("data.force.series"))
                .isNull();
    }

    @Test
    void ordersAlliancesAndSystemsOfAForceAreEverybodys() {
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") {
                  areaOrders { table areas { label } source } alliances { forces to measures }
                  systemChanges { system on dating } } }
                """);

        List<String> order = answer.getList("data.force.areaOrders.find { it.table == 'response-times' }.areas.label");
        assertThat(order).endsWith("Rugby", "Warwick", "Stratford");
        assertThat(answer.getList("data.force.alliances.to")).containsExactly("2020-04-07");
        assertThat(answer.getList("data.force.systemChanges.system")).containsExactly("Athena");
    }
}
