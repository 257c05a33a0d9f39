package uk.answerable.complaints.casework.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** The life of a case through the graph, step by step, on real parts (journey 4). */
@QuarkusTest
class LifeOfACaseIT {

    private static final String MUTATION = """
            mutation ($input: %sInput!) { result: %s(input: $input) {
              complaintCase { id reference state authority regime handling version
                allegations { number category decision actions } steps { kind on detail }
                clocks { rule due met } reviewRight { body reason } }
              userErrors { code field message } } }
            """;

    private final Graph psd = Graph.as("psd");
    private final Graph reviewer = Graph.as("reviewer");

    @Inject
    Register register;

    @Test
    void aComplaintOf3February2020IsHandledToItsRightOfReview() {
        var received = received(psd, Map.of("receivedOn", "2020-02-03"));
        var id = received.getString("id");
        assertThat(received.getString("regime")).isEqualTo("REGIME_2020");
        assertThat(due(received, "record")).isEqualTo("2020-02-17");
        assertThat(due(received, "first_update")).isEqualTo("2020-03-02");

        step(id, "contactComplainant", "ContactComplainant", Map.of("on", "2020-02-04", "wishesRecording", true));
        assertThat(refusal(id, "logComplaintOutside", "ComplaintStep", Map.of("on", "2020-02-05")))
                .isEqualTo("WRONG_STATE");
        step(
                id,
                "recordReceivedComplaint",
                "RecordReceivedComplaint",
                Map.of("on", "2020-02-14", "reason", "COMPLAINANT_WISHES"));
        step(id, "addAllegation", "AddAllegation", Map.of("allegation", Map.of("category", "A1")));
        step(
                id,
                "decideHandling",
                "DecideHandling",
                Map.of("on", "2020-02-14", "handling", "OTHERWISE_THAN_BY_INVESTIGATION"));
        assertThat(refusal(id, "finaliseComplaint", "FinaliseComplaint", Map.of("finalisedOn", "2020-02-28")))
                .isEqualTo("INVALID_INPUT");
        step(id, "finaliseComplaint", "FinaliseComplaint", Complaints.finalised(id, "2020-02-28"));
        var told = step(id, "provideOutcome", "ComplaintStep", Map.of("on", "2020-03-02"));

        assertThat(told.getString("state")).isEqualTo("FINALISED");
        assertThat(told.getString("reviewRight.body")).isEqualTo("LOCAL_POLICING_BODY");
        assertThat(due(told, "review")).isEqualTo("2020-03-30");
        assertThat(told.<String>getList("allegations.decision")).containsExactly("SERVICE_ACCEPTABLE");
        assertThat(told.<String>getList("steps.kind"))
                .containsExactly(
                        "CONTACTED",
                        "RECORDED",
                        "HANDLING_DECIDED",
                        "ALLEGATION_DECIDED",
                        "FINALISED",
                        "OUTCOME_PROVIDED");
        assertThat(register.ask("select action from audit.entry where subject_id = ? order by seq", id))
                .containsExactly("receive", "contact", "record", "allege", "handle", "finalise", "notify");
        assertThat(register.ask("select type from outbox where aggregate_id = ? order by aggregate_version", id))
                .containsExactly("uk.answerable.complaints.case-recorded", "uk.answerable.complaints.case-finalised");
    }

    @Test
    void whatIsHandledOutsideScheduleThreeHasNoReviewAndIsInNoRecordingFigure() {
        var id = received(psd, Map.of("receivedOn", "2023-02-06", "allegations", List.of(Map.of("category", "H3"))))
                .getString("id");
        step(id, "contactComplainant", "ContactComplainant", Map.of("on", "2023-02-07", "wishesRecording", false));
        step(id, "logComplaintOutside", "ComplaintStep", Map.of("on", "2023-02-07"));
        var closed = step(
                id,
                "finaliseComplaint",
                "FinaliseComplaint",
                Map.of(
                        "finalisedOn",
                        "2023-02-20",
                        "outcomes",
                        List.of(Map.of("allegation", 1, "decision", "RESOLVED", "actions", List.of("EXPLANATION")))));
        assertThat(closed.<Object>get("reviewRight.body")).isNull();
        assertThat(closed.<String>getList("clocks.rule")).doesNotContain("record");
        assertThat(register.ask("select type from outbox where aggregate_id = ?", id))
                .isEmpty();
    }

    @Test
    void aComplaintOf31January2020FollowsTheOldRegimeThroughout() {
        var old = received(psd, Map.of("receivedOn", "2020-01-31", "allegations", List.of(Map.of("category", "S"))));
        var id = old.getString("id");
        assertThat(old.getString("regime")).isEqualTo("REGIME_2012");
        assertThat(old.<String>getList("clocks.rule")).containsExactly("record", "finalise");
        var late = attempt(
                psd, "addAllegation", "AddAllegation", Map.of("id", id, "allegation", Map.of("category", "A1")));
        assertThat(late.getString("userErrors[0].code")).isEqualTo("UNKNOWN_CODE");
        assertThat(late.getString("userErrors[0].field")).isEqualTo("input.allegation.category");
        step(id, "recordReceivedComplaint", "RecordReceivedComplaint", Map.of("on", "2020-02-10"));
        step(id, "decideHandling", "DecideHandling", Map.of("on", "2020-02-10", "handling", "LOCAL_RESOLUTION"));
        var closed = step(
                id,
                "finaliseComplaint",
                "FinaliseComplaint",
                Map.of(
                        "finalisedOn",
                        "2020-03-10",
                        "outcomes",
                        List.of(Map.of(
                                "allegation", 1, "decision", "LOCALLY_RESOLVED", "actions", List.of("APOLOGY")))));
        assertThat(closed.getString("reviewRight.reason")).contains("appeals");
    }

    @Test
    void aLaterComplaintAboutALiveMatterFollowsTheLawOfTheEarlier() {
        var earlier = received(psd, Map.of("receivedOn", "2020-01-30")).getString("id");
        var later = received(psd, Map.of("receivedOn", "2020-02-20", "linkedTo", earlier));
        assertThat(later.getString("regime")).isEqualTo("REGIME_2012");
        var elsewhere = attempt(
                Graph.asClient("force-cheshire"),
                "receiveComplaint",
                "ReceiveComplaint",
                Map.of("force", "cheshire", "receivedOn", "2020-02-20", "linkedTo", earlier));
        assertThat(elsewhere.getString("userErrors[0].code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void theForcesStaffNeverSeeAComplaintAboutTheirChiefOfficersOwnConduct() {
        var input = Map.<String, Object>of("receivedOn", "2023-05-02", "chiefOfficersOwnConduct", true);
        var id = received(reviewer, input).getString("id");
        var query = "query ($id: ID!) { complaintCase(id: $id) { id state authority } }";
        assertThat(reviewer.ask(query, Map.of("id", id)).<String>get("data.complaintCase.authority"))
                .isEqualTo("LOCAL_POLICING_BODY");
        var none = psd.ask(query, Map.of("id", "01900000-0000-7000-8000-000000000000"));
        assertThat(psd.ask(query, Map.of("id", id)).<Object>get("")).isEqualTo(none.get(""));
        assertThat(ids(psd)).doesNotContain(id);
        assertThat(ids(reviewer)).contains(id);
        assertThat(attempt(psd, "suspendComplaint", "ComplaintStep", Map.of("id", id, "on", "2023-05-03"))
                        .getString("userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
        assertThat(attempt(psd, "receiveComplaint", "ReceiveComplaint", with(input, "force", "warwickshire"))
                        .getString("userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void twoHandlersAtOnceAreToldWhatStandsNow() {
        var id = received(psd, Map.of("receivedOn", "2023-06-01")).getString("id");
        step(id, "acknowledgeComplaint", "ComplaintStep", Map.of("on", "2023-06-02", "expectedVersion", 0));
        var second = attempt(
                psd,
                "triageComplaint",
                "TriageComplaint",
                Map.of("id", id, "on", "2023-06-02", "reason", "ABOUT_ANOTHER_BODY", "expectedVersion", 0));
        assertThat(second.getString("userErrors[0].code")).isEqualTo("VERSION_CONFLICT");
        assertThat(second.getString("userErrors[0].message")).contains("version 1");
        assertThat(register.ask("select kind from case_step where case_id = ?::uuid", id))
                .containsExactly("ACKNOWLEDGED");
    }

    @Test
    void aSuspendedInvestigationComesBackFromTheDatabaseAsItWas() {
        var id = received(psd, Map.of("receivedOn", "2022-02-07", "allegations", List.of(Map.of("category", "B4"))))
                .getString("id");
        step(
                id,
                "recordReceivedComplaint",
                "RecordReceivedComplaint",
                Map.of("on", "2022-02-08", "reason", "AUTHORITY_DECIDED"));
        step(id, "decideHandling", "DecideHandling", Map.of("on", "2022-02-08", "handling", "LOCAL_INVESTIGATION"));
        step(id, "assessSeverity", "AssessSeverity", Map.of("on", "2022-02-09", "severity", "MISCONDUCT"));
        step(id, "suspendComplaint", "ComplaintStep", Map.of("on", "2022-03-01"));
        step(id, "askWhetherToResume", "ComplaintStep", Map.of("on", "2022-06-01"));
        assertThat(refusal(id, "ceaseComplaint", "ComplaintStep", Map.of("on", "2022-06-20")))
                .isEqualTo("DATE_OUT_OF_ORDER");
        var resumed = step(id, "resumeComplaint", "ComplaintStep", Map.of("on", "2022-06-20"));
        assertThat(resumed.getString("handling")).isEqualTo("LOCAL_INVESTIGATION");
        assertThat(due(resumed, "timeliness_letter")).isEqualTo("2023-02-06");
        var decided = step(
                id,
                "decideAllegation",
                "DecideAllegation",
                Map.of(
                        "on",
                        "2022-07-01",
                        "outcome",
                        Map.of(
                                "allegation",
                                1,
                                "decision",
                                "CASE_TO_ANSWER",
                                "actions",
                                List.of("MISCONDUCT_PROCEEDINGS"))));
        assertThat(decided.<String>getList("allegations[0].actions")).containsExactly("MISCONDUCT_PROCEEDINGS");
    }

    private static JsonPath received(Graph office, Map<String, Object> input) {
        return done(attempt(office, "receiveComplaint", "ReceiveComplaint", with(input, "force", "warwickshire")));
    }

    private JsonPath step(String id, String mutation, String input, Map<String, Object> values) {
        return done(attempt(psd, mutation, input, with(values, "id", id)));
    }

    private String refusal(String id, String mutation, String input, Map<String, Object> values) {
        var answer = attempt(psd, mutation, input, with(values, "id", id));
        assertThat(answer.<Object>get("complaintCase")).isNull();
        return answer.getString("userErrors[0].code");
    }

    private static JsonPath done(JsonPath answer) {
        assertThat(answer.<Object>getList("userErrors")).isEmpty();
        return answer.setRootPath("data.result.complaintCase");
    }

    private static JsonPath attempt(Graph office, String mutation, String input, Map<String, Object> values) {
        var answer = office.ask(MUTATION.formatted(input, mutation), Map.of("input", values));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.result");
    }

    private static String due(JsonPath complaint, String rule) {
        return complaint.getString("clocks.find { it.rule == '%s' }.due".formatted(rule));
    }

    private static List<String> ids(Graph office) {
        return office.ask("{ complaintCases(force: \"warwickshire\", first: 100) { nodes { id } } }")
                .getList("data.complaintCases.nodes.id");
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        var all = new HashMap<String, Object>(values);
        all.put(key, value);
        return all;
    }
}
