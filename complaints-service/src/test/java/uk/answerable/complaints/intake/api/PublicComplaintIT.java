package uk.answerable.complaints.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** Somebody without an office complains. */
@QuarkusTest
class PublicComplaintIT {

    private static final String MAKE = """
            mutation ($input: MakeComplaintInput!) { result: makeComplaint(input: $input) {
              reference receivedOn userErrors { code field message } } }
            """;
    private static final String LATEST = """
            { complaintCases(force: "warwickshire", first: 100) { nodes {
              reference state statement people { part name } } } }
            """;

    @Inject
    Register register;

    @Test
    void aMemberOfThePublicIsGivenAReceiptAndTheHandlingOfficeReadsWhatTheyWrote() {
        var made = make(Map.of());
        assertThat(made.<Object>getList("userErrors")).isEmpty();
        var reference = made.getString("reference");
        var found = Graph.as("psd").ask(LATEST);
        var node = "data.complaintCases.nodes.find { it.reference == '%s' }".formatted(reference);
        assertThat(found.getString(node + ".state")).isEqualTo("RECEIVED");
        assertThat(found.getString(node + ".statement")).isEqualTo("Nobody came <b>back</b> to me.");
        assertThat(found.getString(node + ".people[0].name")).isEqualTo("A N Other");
        assertThat(Graph.asClient("force-warwickshire").ask(LATEST).<Object>get(node + ".statement"))
                .isNull();
        assertThat(register.ask("select office from audit.entry where detail like 'COMPLAINANT 1 named%'"))
                .contains("public form");
    }

    @Test
    void whatIsAboutTheChiefOfficerInPersonNeverReachesTheForce() {
        var reference = make(Map.of("chiefOfficersOwnConduct", true)).getString("reference");
        assertThat(Graph.as("psd").ask(LATEST).<String>getList("data.complaintCases.nodes.reference"))
                .doesNotContain(reference);
        assertThat(Graph.as("reviewer").ask(LATEST).<String>getList("data.complaintCases.nodes.reference"))
                .contains(reference);
    }

    @Test
    void whatCannotBeTakenInIsRefusedByFieldAndLeavesNothing() {
        var before = register.ask("select count(*) from complaint_case");
        assertThat(make(Map.of("force", "atlantis")).getString("userErrors[0].code"))
                .isEqualTo("UNKNOWN_CODE");
        assertThat(make(Map.of("statement", "x".repeat(6001))).getString("userErrors[0].code"))
                .isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(make(Map.of("statement", " ")).getString("userErrors[0].field"))
                .isEqualTo("input.statement");
        assertThat(make(Map.of("complainant", Map.of("standing", "WITNESS", "name", "")))
                        .getString("userErrors[0].field"))
                .isEqualTo("input.complainant.name");
        assertThat(register.ask("select count(*) from complaint_case")).isEqualTo(before);
    }

    private static JsonPath make(Map<String, Object> changes) {
        var input = new HashMap<String, Object>(Map.of(
                "force",
                "warwickshire",
                "statement",
                "Nobody came <b>back</b> to me.",
                "complainant",
                Map.of("standing", "ADVERSELY_AFFECTED", "name", "A N Other", "email", "a@example.org")));
        input.putAll(changes);
        return Graph.anonymous().ask(MAKE, Map.of("input", input)).setRootPath("data.result");
    }
}
