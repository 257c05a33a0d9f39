package uk.answerable.complaints.localmodel.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** Complaints made while an office works under model 2, then 3, then 1 again. */
@QuarkusTest
class LocalModelIT {

    private final Graph psd = Graph.as("psd");
    private final Graph reviewer = Graph.as("reviewer");

    @Inject
    DataSource database;

    @Inject
    Register register;

    /** Months no other test has complaints in; a notice cannot be given for days past. */
    @BeforeEach
    void notices() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("""
                    INSERT INTO local_model (force, starts_on, model, notified_on) VALUES
                        ('warwickshire', '2024-10-01', 'TRIAGE', '2024-07-01'),
                        ('warwickshire', '2024-11-01', 'CUSTOMER_CONTACT', '2024-07-01'),
                        ('warwickshire', '2024-12-01', 'BASIC', '2024-07-01') ON CONFLICT DO NOTHING
                    """);
        }
    }

    @Test
    void underTriageTheOfficeContactsAndRecordsAndTheForceHandles() {
        var id = received(psd, "2024-10-07");
        var refused = step(psd, id, "contactComplainant", "ContactComplainant", contact("2024-10-08"));
        assertThat(refused.getString("userErrors[0].code")).isEqualTo("FORBIDDEN");
        assertThat(refused.getString("userErrors[0].message"))
                .contains("'triage'", "the local policing body contacts the complainant");
        assertThat(step(reviewer, id, "contactComplainant", "ContactComplainant", contact("2024-10-08"))
                        .getList("userErrors"))
                .isEmpty();
        assertThat(listed(reviewer)).contains(id);
        assertThat(listed(psd)).contains(id);
        assertThat(step(reviewer, id, "recordReceivedComplaint", "RecordReceivedComplaint", recorded("2024-10-09"))
                        .getList("userErrors"))
                .isEmpty();

        assertThat(step(reviewer, id, "decideHandling", "DecideHandling", handled("2024-10-10"))
                        .getString("userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
        assertThat(listed(reviewer)).doesNotContain(id);
        assertThat(step(psd, id, "decideHandling", "DecideHandling", handled("2024-10-10"))
                        .getList("userErrors"))
                .isEmpty();
        assertThat(step(psd, id, "notifyProgress", "ComplaintStep", Map.of("on", "2024-10-20"))
                        .getList("userErrors"))
                .isEmpty();
    }

    @Test
    void underCustomerContactTheOfficeKeepsTheComplainantInformed() {
        var id = received(reviewer, "2024-11-04");
        step(reviewer, id, "recordReceivedComplaint", "RecordReceivedComplaint", recorded("2024-11-05"));
        assertThat(step(psd, id, "decideHandling", "DecideHandling", handled("2024-11-06"))
                        .getList("userErrors"))
                .isEmpty();
        var refused = step(psd, id, "notifyProgress", "ComplaintStep", Map.of("on", "2024-11-20"));
        assertThat(refused.getString("userErrors[0].message")).contains("keeps the complainant informed");
        assertThat(step(reviewer, id, "notifyProgress", "ComplaintStep", Map.of("on", "2024-11-20"))
                        .getList("userErrors"))
                .isEmpty();
        assertThat(step(reviewer, id, "decideHandling", "DecideHandling", handled("2024-11-21"))
                        .getString("userErrors[0].message"))
                .contains("the force handles it");
        assertThat(listed(reviewer)).contains(id);
    }

    @Test
    void beforeAndAfterItIsTheForcesAlone() {
        for (var day : List.of("2024-09-30", "2024-12-02")) {
            var id = received(psd, day);
            assertThat(step(psd, id, "contactComplainant", "ContactComplainant", contact(day))
                            .getList("userErrors"))
                    .isEmpty();
            assertThat(step(reviewer, id, "contactComplainant", "ContactComplainant", contact(day))
                            .getString("userErrors[0].code"))
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void theForceCannotRecordAtOnceWhatTheOfficeMustRecord() {
        var input = Map.of(
                "force",
                "warwickshire",
                "receivedOn",
                "2024-10-14",
                "recordedOn",
                "2024-10-15",
                "reason",
                "AUTHORITY_DECIDED");
        var mutation =
                "mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { complaintCase { id } userErrors { code message } } }";
        var refused = psd.ask(mutation, Map.of("input", input)).setRootPath("data.recordComplaint");
        assertThat(refused.getString("userErrors[0].code")).isEqualTo("FORBIDDEN");
        assertThat(reviewer.ask(mutation, Map.of("input", input)).<Object>getList("data.recordComplaint.userErrors"))
                .isEmpty();
    }

    @Test
    void aNoticeIsGivenByTheOfficeAfterItsTimeAndEverybodyMayReadIt() {
        var early = give("governance-cheshire", "2040-01-02", "2040-01-20");
        assertThat(early.getString("userErrors[0].field")).isEqualTo("input.startsOn");
        assertThat(give("governance", "2040-01-02", "2040-02-01").getString("userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(received(Graph.asClient("force-cheshire"), "cheshire", "2023-10-02"))
                .isNotNull();
        assertThat(give("governance-cheshire", "2020-01-10", "2020-02-10").getString("userErrors[0].code"))
                .isEqualTo("WRONG_STATE");
        assertThat(give("governance-cheshire", "2040-01-02", "2040-02-01").getString("notice.model"))
                .isEqualTo("TRIAGE");
        assertThat(Graph.anonymous()
                        .ask("{ localModelNotices(force: \"cheshire\") { model startsOn } }")
                        .getList("data.localModelNotices.startsOn"))
                .containsExactly("2040-02-01");
        assertThat(register.ask("select detail from audit.entry where subject_type = 'LocalModelNotice'"))
                .containsExactly("TRIAGE from 2040-02-01, told on 2040-01-02");
    }

    private static JsonPath give(String user, String notifiedOn, String startsOn) {
        return Graph.as(user)
                .ask(
                        "mutation ($input: GiveModelNoticeInput!) { giveModelNotice(input: $input) { notice { model } userErrors { code field message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "force",
                                        "cheshire",
                                        "model",
                                        "TRIAGE",
                                        "notifiedOn",
                                        notifiedOn,
                                        "startsOn",
                                        startsOn)))
                .setRootPath("data.giveModelNotice");
    }

    private static String received(Graph office, String on) {
        return received(office, "warwickshire", on);
    }

    private static String received(Graph office, String force, String on) {
        return office.ask(
                        "mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaintCase { id } } }",
                        Map.of("input", Map.of("force", force, "receivedOn", on)))
                .getString("data.receiveComplaint.complaintCase.id");
    }

    private static JsonPath step(Graph office, String id, String mutation, String input, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("id", id);
        return office.ask(
                        "mutation ($input: %sInput!) { result: %s(input: $input) { complaintCase { id } userErrors { code message } } }"
                                .formatted(input, mutation),
                        Map.of("input", all))
                .setRootPath("data.result");
    }

    private static List<String> listed(Graph office) {
        return office.ask("{ complaintCases(force: \"warwickshire\", first: 100) { nodes { id } } }")
                .getList("data.complaintCases.nodes.id");
    }

    private static Map<String, Object> contact(String on) {
        return Map.of("on", on, "wishesRecording", false);
    }

    private static Map<String, Object> recorded(String on) {
        return Map.of("on", on, "reason", "AUTHORITY_DECIDED");
    }

    private static Map<String, Object> handled(String on) {
        return Map.of("on", on, "handling", "OTHERWISE_THAN_BY_INVESTIGATION");
    }
}
