package uk.answerable.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** The reference data as the graph answers it. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class PerformanceGraphIT {

    private static final String POINTS = """
            asKnownAt points { period { label kind } figure { printed number unit version source publishedAt }
              sample { numerator denominator missingReason }
              previousPeriod { with { label } figure { printed } change { printed kind amount } missingReason }
              sameMonthLastYear { with { label } figure { printed } change { printed kind } missingReason } }
            chart { status reason pointsAvailable }
            """;

    @Test
    void victimSatisfactionIsToldWithWhatIsMissing() {
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") { name series(measure: "victim_satisfaction_whole_experience") {
                  measure { code label polarity } area { code level } statistic %s } } }
                """.formatted(POINTS));

        var series = "data.force.series.";
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList(series + "points.period.label"))
                .containsExactly("2019-10", "2019-11", "2019-12");
        assertThat(answer.<String>getList(series + "points.figure.printed")).containsExactly("76%", "76%", "75%");
        assertThat(answer.<String>get(series + "points[2].previousPeriod.change.printed"))
                .isEqualTo("-1pp");
        assertThat(answer.<String>get(series + "points[1].previousPeriod.change.printed"))
                .isEqualTo("0pp");
        assertThat(answer.<Object>get(series + "points[2].sameMonthLastYear.figure"))
                .isNull();
        assertThat(answer.<String>get(series + "points[2].sameMonthLastYear.missingReason"))
                .isEqualTo("No figure for 2018-12 is held");
        assertThat(answer.<Object>get(series + "points[2].sample.denominator")).isNull();
        assertThat(answer.<String>get(series + "points[2].sample.missingReason"))
                .isEqualTo("The source gives no sample size");
        assertThat(answer.<String>get(series + "chart.status")).isEqualTo("TOO_FEW_POINTS");
        assertThat(answer.<String>get(series + "measure.polarity")).isEqualTo("MORE_IS_GOOD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hate_crime_offences_incidents | | count | 2019-11 | 76 | 0.0% | -",
                "rape_offences | | count_breakdown_table | 2019-12 | 53 | +10.4% | +32.5%",
                "residential_burglary_dwelling | | count_breakdown_table | 2019-12 | 139 | - | -34.1%",
                "homicide | | count_breakdown_table | 2019-12 | 1 | not applicable | not applicable",
                "total_recorded_crime | | count_ytd | 2019/20 YTD Dec | 31903 | -0.6% | -0.6%",
                "da_outcome_rate | | percent | 2019/20 YTD Dec | 79.0% | -3.6pp | -3.6pp",
                "repeat_victims_rate | warwickshire/south-warwickshire-area | percent | 2019-12 | 26% | +2pp | +3pp",
                "total_recorded_crime | | count | 2019-12 | 3,738 | +5.5% | -",
            })
    void comparesAsTheDocumentsDo(
            String measure,
            String area,
            String statistic,
            String period,
            String printed,
            String previous,
            String yearEarlier) {
        var answer =
                Graph.anonymous().ask("""
                { force(code: "warwickshire") { series(measure: "%s", area: "%s", statistic: "%s", last: 120) { %s } } }
                """.formatted(measure, area == null ? "warwickshire" : area, statistic, POINTS));

        var point = "data.force.series.points.find { it.period.label == '%s' }".formatted(period);
        assertThat(answer.<String>get(point + ".figure.printed").replace(",", ""))
                .isEqualTo(printed.replace(",", ""));
        if (!previous.equals("-")) {
            assertThat(answer.<String>get(point + ".previousPeriod.change.printed"))
                    .isEqualTo(previous);
        }
        if (!yearEarlier.equals("-")) {
            assertThat(answer.<String>get(point + ".sameMonthLastYear.change.printed"))
                    .isEqualTo(yearEarlier);
        }
    }

    @Test
    void thePublicSeesNothingBeforePublicationAndNothingOfTheFuture() {
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") {
                  before: series(measure: "victim_satisfaction_whole_experience", asKnownAt: "2020-03-06T08:59:59Z") { %1$s }
                  after: series(measure: "victim_satisfaction_whole_experience", asKnownAt: "2020-03-06T09:00:00Z") { %1$s }
                  future: series(measure: "victim_satisfaction_whole_experience", asKnownAt: "2999-01-01T00:00:00Z") { asKnownAt } } }
                """.formatted(POINTS));

        assertThat(answer.<Object>getList("data.force.before.points")).isEmpty();
        assertThat(answer.<Integer>get("data.force.before.chart.pointsAvailable"))
                .isZero();
        assertThat(answer.<Object>getList("data.force.after.points")).hasSize(3);
        assertThat(answer.<String>get("data.force.future.asKnownAt")).doesNotStartWith("2999");
    }

    @Test
    void unknownCodesAreNullAndAnotherForcesAreaIsNone() {
        var answer = Graph.anonymous().ask("""
                { force(code: "nowhere") { name } peer: force(code: "peer-force-1") { name } measure(code: "no_such") { code }
                  w: force(code: "warwickshire") { a: series(measure: "no_such") { force }
                    b: series(measure: "robbery", area: "cheshire") { force }
                    c: series(measure: "robbery", statistic: "guess") { force } } }
                """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<Object>get("data.force")).isNull();
        assertThat(answer.<Object>get("data.peer")).isNull();
        assertThat(answer.<Object>get("data.measure")).isNull();
        assertThat(answer.<Object>get("data.w.a")).isNull();
        assertThat(answer.<Object>get("data.w.b")).isNull();
        assertThat(answer.<Object>get("data.w.c")).isNull();
    }

    @Test
    void oneLabelAtTwoLevelsIsTwoAreas() {
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") { areas(first: 100) { nodes { code label level parentCode } pageInfo { hasNextPage } } } }
                """);

        var areas = "data.force.areas.nodes.findAll { it.label == 'North Warwickshire' }.";
        assertThat(answer.<String>getList(areas + "code"))
                .containsExactlyInAnyOrder(
                        "warwickshire/north-warwickshire-area", "warwickshire/north-warwickshire-district");
        assertThat(answer.<Object>getList("data.force.areas.nodes")).hasSize(11);
    }

    @Test
    void pagesFollowEachOtherAndTheirSizeIsBounded() {
        var query = "{ measures(first: 100, after: %s) { nodes { code } pageInfo { hasNextPage endCursor } } }";
        var first = Graph.anonymous().ask(query.formatted("null"));
        var second = Graph.anonymous()
                .ask(query.formatted("\"" + first.<String>get("data.measures.pageInfo.endCursor") + "\""));

        assertThat(first.<String>getList("data.measures.nodes.code")).hasSize(100);
        assertThat(second.<String>getList("data.measures.nodes.code"))
                .hasSize(100)
                .doesNotContainAnyElementsOf(first.<String>getList("data.measures.nodes.code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ measures(first: 0) { nodes { code } } }",
                "{ measures(first: 1000) { nodes { code } } }",
                "{ force(code: \"warwickshire\") { areas(first: 0) { nodes { code } } } }",
                "{ force(code: \"warwickshire\") { latestFigures(first: 1000) { force } } }",
                "{ force(code: \"warwickshire\") { series(measure: \"robbery\", last: 121) { force } } }",
            })
    void sizesOutOfRangeAreRefused(String query) {
        var answer = Graph.anonymous().ask(query);

        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
    }

    @Test
    void nonsenseIsRefusedWithoutATrace() {
        var cursor = Graph.anonymous().ask("{ measures(after: \"!\") { nodes { code } } }");
        var moment = Graph.anonymous()
                .ask(
                        "{ force(code: \"warwickshire\") { series(measure: \"robbery\", asKnownAt: \"yesterday\") { force } } }");

        assertThat(cursor.<String>get("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
        assertThat(moment.<Object>getList("errors")).isNotEmpty();
        assertThat(moment.prettify()).doesNotContain("Exception").doesNotContain("uk.answerable");
    }

    @Test
    void latestFiguresIntroduceAForce() {
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") { latestFigures(first: 20) { measure { code label } points { period { label } figure { printed }
                  previousPeriod { change { printed } } } } } }
                """);

        assertThat(answer.<String>getList("data.force.latestFigures.measure.code"))
                .startsWith("victim_satisfaction_whole_experience", "public_confidence_csew", "total_recorded_crime")
                .contains("complaints_finalised_within_120_days");
        assertThat(answer.<List<Object>>getList("data.force.latestFigures.points"))
                .allMatch(points -> points.size() == 1);
    }

    @Test
    void entitiesOfAllForcesAreReadInOneStatement() {
        var forces = Graph.anonymous().ask("{ forces { code } }").<String>getList("data.forces.code");
        var representations = new StringBuilder();
        forces.forEach(
                force -> representations.append("{__typename: \"PoliceForce\", code: \"%s\"} ".formatted(force)));
        CountingSessions.READS.set(0);

        var answer = Graph.anonymous().ask("""
                { _entities(representations: [%s {__typename: "PoliceForce", code: "nowhere"}]) { ... on PoliceForce { code name
                  series(measure: "total_recorded_crime", statistic: "count") { points { figure { printed } } } } } }
                """.formatted(representations));

        assertThat(forces).hasSize(43);
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<Object>getList("data._entities")).hasSize(44);
        assertThat(answer.<Object>get("data._entities[43]")).isNull();
        assertThat(answer.<String>getList(
                        "data._entities.find { it?.code == 'warwickshire' }.series.points.figure.printed"))
                .hasSize(3);
        assertThat(CountingSessions.READS).hasValue(1);
    }

    @Test
    void measuresAreEntitiesToo() {
        var answer = Graph.anonymous().ask("""
                { _entities(representations: [{__typename: "Measure", code: "robbery"}, {__typename: "Measure", code: "no_such"}])
                  { ... on Measure { code label unit usualStatistic } } }
                """);

        assertThat(answer.<String>get("data._entities[0].label")).isEqualTo("Robbery");
        assertThat(answer.<Object>get("data._entities[1]")).isNull();
    }
}
