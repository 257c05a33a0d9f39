package uk.answerable.complaints.timeliness.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.complaints.Register;
import uk.answerable.complaints.Statements;
import uk.answerable.kernel.test.Graph;

/** Timeliness as anyone sees it, counted from the dates in the database. */
@QuarkusTest
class TimelinessIT {

    private static final String SHARES =
            "{ month generatedCases provenance recorded { total within percent percentPrinted target unit }"
                    + " finalised { total within percent percentPrinted target unit policySource reason } }";

    @Inject
    Register register;

    @Test
    void thePublishedFiguresOfDecemberAndNovemberFollow() {
        var figures = entities(
                "warwickshire",
                "december: complaintTimeliness(month: \"2019-12\") " + SHARES
                        + " november: complaintTimeliness(month: \"2019-11\") " + SHARES);
        var december = "data._entities[0].december.";
        var november = "data._entities[0].november.";
        assertThat(figures.<String>get(december + "recorded.percentPrinted")).isEqualTo("100%");
        assertThat(figures.<String>get(december + "finalised.percentPrinted")).isEqualTo("95%");
        assertThat(figures.<Integer>get(december + "finalised.within")).isEqualTo(19);
        assertThat(figures.<Integer>get(december + "finalised.total")).isEqualTo(20);
        assertThat(figures.<Integer>get(december + "finalised.target")).isEqualTo(120);
        assertThat(figures.<String>get(december + "finalised.unit")).isEqualTo("working days");
        assertThat(figures.<Boolean>get(december + "generatedCases")).isTrue();
        assertThat(figures.<String>get(november + "recorded.percentPrinted")).isEqualTo("100%");
        assertThat(figures.<String>get(november + "finalised.percentPrinted")).isEqualTo("88%");
    }

    @Test
    void aDateMovedInTheRegisterMovesTheFigure() {
        var moved = register.ask("""
                with one as (select id, received_on from complaint_case
                    where force = 'warwickshire' and finalised_on between '2019-12-01' and '2019-12-31'
                    and received_on > '2019-09-01' limit 1)
                update complaint_case c set received_on = one.received_on - 300, made_on = one.received_on - 300 from one where c.id = one.id
                returning c.id
                """).getFirst();
        try {
            var figures = entities("warwickshire", "complaintTimeliness(month: \"2019-12\") " + SHARES);
            assertThat(figures.<Integer>get("data._entities[0].complaintTimeliness.finalised.within"))
                    .isEqualTo(18);
            assertThat(figures.<String>get("data._entities[0].complaintTimeliness.finalised.percentPrinted"))
                    .isEqualTo("90%");
        } finally {
            register.ask(
                    "update complaint_case set received_on = received_on + 300 where id = ?::uuid returning id", moved);
        }
    }

    @Test
    void whatIsRecordedThroughTheGraphIsCounted() {
        var march = "complaintTimeliness(month: \"2021-03\") { recorded { total within percentPrinted } "
                + "finalised { percent reason } generatedCases }";
        record("2021-03-01", "2021-03-02");
        var one = entities("warwickshire", march);
        assertThat(one.<String>get("data._entities[0].complaintTimeliness.recorded.percentPrinted"))
                .isEqualTo("100%");
        assertThat(one.<Object>get("data._entities[0].complaintTimeliness.finalised.percent"))
                .isNull();
        assertThat(one.<String>get("data._entities[0].complaintTimeliness.finalised.reason"))
                .isEqualTo("no case was finalised in the month");
        assertThat(one.<Boolean>get("data._entities[0].complaintTimeliness.generatedCases"))
                .isFalse();

        record("2021-03-01", "2021-03-16");
        var two = entities("warwickshire", march);
        assertThat(two.<Integer>get("data._entities[0].complaintTimeliness.recorded.total"))
                .isEqualTo(2);
        assertThat(two.<String>get("data._entities[0].complaintTimeliness.recorded.percentPrinted"))
                .isEqualTo("50%");
    }

    @Test
    void aSeriesEndsWhereItIsAskedToAndForcesAreReadTogether() {
        try (var statements = new Statements()) {
            var figures = Graph.anonymous().ask("""
                            { _entities(representations: [{__typename: "PoliceForce", code: "cheshire"},
                              {__typename: "PoliceForce", code: "warwickshire"}]) { ... on PoliceForce { code
                                complaintTimelinessSeries(last: 3, until: "2019-12") { month finalised { percent } } } } }
                            """);
            assertThat(figures.<String>getList("data._entities[1].complaintTimelinessSeries.month"))
                    .containsExactly("2019-10", "2019-11", "2019-12");
            assertThat(figures.<Object>getList("data._entities[0].complaintTimelinessSeries.finalised.percent"))
                    .containsOnlyNulls();
            assertThat(statements.count()).isEqualTo(1);
        }
    }

    @Test
    void withoutAnEndASeriesEndsWithTheLastCase() {
        var figures = entities("warwickshire", "complaintTimelinessSeries { month }");
        assertThat(figures.<String>getList("data._entities[0].complaintTimelinessSeries.month"))
                .hasSize(12);
        var none = entities("no-such-force", "complaintTimelinessSeries { month }");
        assertThat(none.<Object>getList("data._entities[0].complaintTimelinessSeries"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "December", "9999-01", ""})
    void whatIsNoMonthIsRefused(String month) {
        var answer = entities("warwickshire", "complaintTimeliness(month: \"%s\") { month }".formatted(month));
        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("INVALID_INPUT");
        assertThat(answer.prettify()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void aSeriesOutOfBoundsIsRefused(int last) {
        var answer = entities("warwickshire", "complaintTimelinessSeries(last: %d) { month }".formatted(last));
        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
    }

    @Test
    void aDeadlineIsReckonedForAnyone() {
        var answer = Graph.anonymous().ask("""
                        { record: deadlineOf(rule: "record", start: "2020-02-03") { due status source explanation }
                          update: deadlineOf(rule: "first_update", start: "2020-02-03") { due status }
                          finalise: deadlineOf(rule: "finalise", start: "2020-02-03") { due readings { unit due } }
                          review: deadlineOf(rule: "review", start: "2020-03-02", regime: "REGIME_2020") { due }
                          old: deadlineOf(rule: "review", start: "2020-01-31") { due }
                          unknown: deadlineOf(rule: "lunch", start: "2020-01-31") { due } }
                        """);
        assertThat(answer.<String>get("data.record.due")).isEqualTo("2020-02-17");
        assertThat(answer.<String>get("data.record.status")).isEqualTo("national target");
        assertThat(answer.<String>get("data.update.due")).isEqualTo("2020-03-02");
        assertThat(answer.<String>get("data.update.status")).isEqualTo("statutory");
        assertThat(answer.<String>getList("data.finalise.readings.due")).contains("2020-07-24", "2020-06-02");
        assertThat(answer.<String>get("data.review.due")).isEqualTo("2020-03-30");
        assertThat(answer.<Object>get("data.old")).isNull();
        assertThat(answer.<Object>get("data.unknown")).isNull();
        var bad = Graph.anonymous().ask("""
                        { a: deadlineOf(rule: "record", start: "1066-10-14") { due }
                          b: deadlineOf(rule: "record", start: "2020-02-03", regime: "NONE") { due } }
                        """);
        assertThat(bad.<String>getList("errors.extensions.code"))
                .containsExactlyInAnyOrder("INVALID_INPUT", "UNKNOWN_CODE");
    }

    private static JsonPath entities(String force, String fields) {
        return Graph.anonymous().ask("""
                        { _entities(representations: [{__typename: "PoliceForce", code: "%s"}]) {
                          ... on PoliceForce { code %s } } }
                        """.formatted(force, fields));
    }

    private static void record(String receivedOn, String recordedOn) {
        var answer = Graph.as("psd")
                .ask(
                        "mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { userErrors { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "force",
                                        "warwickshire",
                                        "receivedOn",
                                        receivedOn,
                                        "recordedOn",
                                        recordedOn,
                                        "reason",
                                        "AUTHORITY_DECIDED")));
        assertThat(answer.<Object>getList("data.recordComplaint.userErrors")).isEmpty();
    }
}
