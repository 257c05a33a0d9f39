package uk.answerable.complaints.commissioner.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** The panel keeps its register; the office, the force and the public see numbers. */
@QuarkusTest
class CommissionerComplaintIT {

    private static final String CHANGE = """
            mutation ($input: %sInput!) { result: %s(input: $input) {
              commissionerComplaint { id reference state clocks { rule due met } steps { kind on ground } version }
              userErrors { code field message } } }
            """;
    private static final String READ =
            "query ($id: ID!) { commissionerComplaint(id: $id) { id reference matter state } }";

    private final Graph clerk = Graph.as("panel-clerk");

    @Inject
    Register register;

    @Test
    void theClerkRefersWhatIsSeriousAndMembersReadIt() {
        var received = received("CONDUCT_MATTER", "2022-05-03");
        var id = received.getString("commissionerComplaint.id");
        assertThat(received.getString("commissionerComplaint.reference")).startsWith("P-2022-");
        var recorded = step(id, "RECORDED", "2022-05-04");
        assertThat(recorded.getString("commissionerComplaint.state")).isEqualTo("SERIOUS");
        assertThat(recorded.getString("commissionerComplaint.clocks[0].due")).isEqualTo("2022-05-05");
        assertThat(step(id, "RESOLUTION_BEGUN", "2022-05-05").getString("userErrors[0].code"))
                .isEqualTo("WRONG_STATE");
        assertThat(step(id, "REFERRED", "2022-05-05").getBoolean("commissionerComplaint.clocks[0].met"))
                .isTrue();
        assertThat(read(Graph.as("member"), id).getString("data.commissionerComplaint.state"))
                .isEqualTo("REFERRED");
        assertThat(read(Graph.as("member-cheshire"), id).<Object>get("data.commissionerComplaint"))
                .isNull();
        assertThat(register.ask("select action from audit.entry where subject_id = ? order by seq", id))
                .containsExactly("receive", "change", "change", "read");

        var numbers = numbers();
        assertThat(numbers.getInt("find { it.year == '2022/23' }.conductMatters"))
                .isEqualTo(1);
        assertThat(numbers.getInt("find { it.year == '2022/23' }.complaints")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commissioner",
                "governance",
                "reviewer",
                "analyst",
                "monitoring-officer",
                "chief",
                "psd",
                "auditor"
            })
    void neitherTheOfficeNorTheForceSeesAnything(String signIn) {
        var id = received("COMPLAINT", "2023-01-09").getString("commissionerComplaint.id");
        assertThat(read(Graph.as(signIn), id).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        var list = Graph.as(signIn)
                .ask(
                        "{ commissionerComplaintRegister(body: \"warwickshire-pcp\") { nodes { id } pageInfo { hasNextPage } } }");
        assertThat(list.<Object>get("data.commissionerComplaintRegister")).isNull();
    }

    @Test
    void anotherPanelsRegisterIsEmptyAndAMemberChangesNothing() {
        var id = received("COMPLAINT", "2023-02-06").getString("commissionerComplaint.id");
        var other = Graph.as("member-cheshire")
                .ask("{ commissionerComplaintRegister(body: \"warwickshire-pcp\") { nodes { id } } }");
        assertThat(other.<Object>getList("data.commissionerComplaintRegister.nodes"))
                .isEmpty();
        var own = Graph.as("member")
                .ask("{ commissionerComplaintRegister(body: \"warwickshire-pcp\", first: 100) { nodes { id } } }");
        assertThat(own.<String>getList("data.commissionerComplaintRegister.nodes.id"))
                .contains(id);
        var step = Graph.as("member")
                .ask(
                        CHANGE.formatted("TakePanelStep", "takePanelStep"),
                        Map.of("input", Map.of("id", id, "kind", "RECORDED", "on", "2023-02-07")));
        assertThat(step.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void whatIsNotRecordedIsInNoNumber() {
        var id = received("COMPLAINT", "2019-06-03").getString("commissionerComplaint.id");
        var closed = clerk.ask(
                        CHANGE.formatted("TakePanelStep", "takePanelStep"),
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        id,
                                        "kind",
                                        "NOT_RECORDED",
                                        "on",
                                        "2019-06-04",
                                        "ground",
                                        "NOT_ABOUT_THE_OFFICE_HOLDER")))
                .setRootPath("data.result");
        assertThat(closed.getString("commissionerComplaint.state")).isEqualTo("NOT_RECORDED");
        assertThat(numbers().<String>getList("year")).doesNotContain("2019/20");
    }

    private static JsonPath numbers() {
        return Graph.anonymous().ask("""
                        { _entities(representations: [{__typename: "PoliceForce", code: "warwickshire"}]) {
                          ... on PoliceForce { commissionerComplaints { year complaints conductMatters } } } }
                        """).setRootPath("data._entities[0].commissionerComplaints");
    }

    private JsonPath received(String matter, String on) {
        var answer = clerk.ask(
                CHANGE.formatted("ReceiveCommissionerComplaint", "receiveCommissionerComplaint"),
                Map.of(
                        "input",
                        Map.of(
                                "force",
                                "warwickshire",
                                "body",
                                "warwickshire-pcp",
                                "matter",
                                matter,
                                "receivedOn",
                                on)));
        assertThat(answer.<List<Object>>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.result");
    }

    private JsonPath step(String id, String kind, String on) {
        var answer = clerk.ask(
                CHANGE.formatted("TakePanelStep", "takePanelStep"),
                Map.of("input", Map.of("id", id, "kind", kind, "on", on)));
        assertThat(answer.<List<Object>>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.result");
    }

    private static JsonPath read(Graph reader, String id) {
        return reader.ask(READ, Map.of("id", id));
    }
}
