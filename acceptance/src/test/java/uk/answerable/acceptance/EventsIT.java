package uk.answerable.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** What complaints writes reaches performance through Kafka, once, whatever goes away in between. */
class EventsIT {

    private static final String TIMELINESS = """
            query Timeliness($measure: String!) {
              force(code: "cheshire") {
                series(measure: $measure, statistic: "percent_from_cases", last: 1) {
                  points { period { label } figure { printed } sample { numerator denominator } }
                }
              }
            }
            """;
    private static final String RECORD = """
            mutation Record($input: RecordComplaintInput!) {
              recordComplaint(input: $input) { complaintCase { id version } userErrors { code message } }
            }
            """;
    private static final String FINALISE = """
            mutation Finalise($input: FinaliseComplaintInput!) {
              finaliseComplaint(input: $input) { complaintCase { finalisedOn } userErrors { code message } }
            }
            """;

    private static final Map<String, Object> OUTCOME =
            Map.of("allegation", 1, "decision", "SERVICE_ACCEPTABLE", "actions", List.of("EXPLANATION"));

    @Test
    void finalisingAComplaintChangesTheTimelinessMeasure() {
        var id = record("2021-02-01", "2021-02-03");

        finalise(id, "2021-03-01");

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(newest("complaints_finalised_within_120_days"))
                        .containsEntry("label", "2021-03")
                        .containsEntry("numerator", 1)
                        .containsEntry("denominator", 1));
    }

    @Test
    void losingTheBrokerAndTheConsumerDuring200WritesLosesNothingAndAppliesEachEffectOnce() {
        var open = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            // Ninety in time and ten far too late, so that an effect lost or applied twice shows in the figure.
            open.add(i < 90 ? record("2022-11-01", "2022-11-02") : record("2022-01-04", "2022-01-05"));
            if (i == 30) {
                RunningSuite.get().kafka().kill();
            }
            if (i == 60) {
                RunningSuite.get().kill("performance");
            }
        }
        open.forEach(id -> finalise(id, "2022-12-01"));

        RunningSuite.get().kafka().start();
        RunningSuite.get().restart("performance");

        await().atMost(90, SECONDS)
                .untilAsserted(() -> assertThat(newest("complaints_finalised_within_120_days"))
                        .containsEntry("label", "2022-12")
                        .containsEntry("numerator", 90)
                        .containsEntry("denominator", 100));
        assertThat(newest("complaints_recorded_within_10_days"))
                .containsEntry("label", "2022-11")
                .containsEntry("numerator", 90)
                .containsEntry("denominator", 90);
    }

    private static String record(String received, String recorded) {
        var answer = cheshire()
                .ask(
                        RECORD,
                        Map.of(
                                "input",
                                Map.of(
                                        "force",
                                        "cheshire",
                                        "receivedOn",
                                        received,
                                        "recordedOn",
                                        recorded,
                                        "reason",
                                        "AUTHORITY_DECIDED",
                                        "handling",
                                        "OTHERWISE_THAN_BY_INVESTIGATION",
                                        "allegations",
                                        List.of(Map.of("category", "A1")))));
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<Object>getList("data.recordComplaint.userErrors")).isEmpty();
        return answer.getString("data.recordComplaint.complaintCase.id");
    }

    private static void finalise(String id, String date) {
        var answer = cheshire()
                .ask(FINALISE, Map.of("input", Map.of("id", id, "finalisedOn", date, "outcomes", List.of(OUTCOME))));
        assertThat(answer.<Object>getList("data.finaliseComplaint.userErrors")).isEmpty();
    }

    private static Map<String, Object> newest(String measure) {
        JsonPath answer = cheshire().ask(TIMELINESS, Map.of("measure", measure));
        List<Object> points = answer.getList("data.force.series.points");
        assertThat(points).as(answer.prettify()).isNotEmpty();
        var at = "data.force.series.points[-1].";
        return Map.of(
                "label", answer.getString(at + "period.label"),
                "numerator", answer.getInt(at + "sample.numerator"),
                "denominator", answer.getInt(at + "sample.denominator"));
    }

    /** A force without reference cases, through its own system: what is written here changes no other test's figures. */
    private static Graph cheshire() {
        return Graph.asClient("force-cheshire").at(RunningSuite.graph());
    }
}
