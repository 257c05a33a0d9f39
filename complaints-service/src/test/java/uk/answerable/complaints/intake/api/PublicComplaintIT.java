package uk.answerable.complaints.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.test.Graph;

/** Somebody without an office complains. */
@QuarkusTest
class PublicComplaintIT {

    private static final String MAKE = """
            mutation ($input: MakeComplaintInput!) { result: makeComplaint(input: $input) {
              reference receivedOn deadlines { rule due start met } userErrors { code field message } } }
            """;
    private static final String INTAKE = "{ _entities(representations: [{__typename: \"PoliceForce\", code: \"%s\"}])"
            + " { ... on PoliceForce { complaintIntake { longestStatement } } } }";
    private static final String LATEST = """
            { complaintCases(force: "warwickshire", first: 100) { nodes {
              reference state statement people { part name } } } }
            """;

    @Inject
    Register register;

    @Inject
    @ConfigProperty(name = "answerable.intake.per-hour")
    int perHour;

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
        assertThat(make(Map.of("statement", "", "complainant", Map.of("standing", "WITNESS", "name", "")))
                        .<String>getList("userErrors.field"))
                .as("all that is wrong, at once")
                .contains("input.statement", "input.complainant.name");
        assertThat(register.ask("select count(*) from complaint_case")).isEqualTo(before);
    }

    @Test
    void whatIsOnlyCheckedIsRefusedOrGivenItsDatesAndNeverTakenIn() {
        var before = register.ask("select count(*) from complaint_case");
        assertThat(make(Map.of("checkOnly", true, "statement", "")).getString("userErrors[0].field"))
                .isEqualTo("input.statement");
        var checked = make(Map.of("checkOnly", true));
        assertThat(checked.<Object>getList("userErrors")).isEmpty();
        assertThat(checked.<Object>get("reference")).isNull();
        assertThat(checked.<String>getList("deadlines.rule")).contains("record", "finalise");
        assertThat(checked.<String>getList("deadlines.start"))
                .containsOnly(LocalDate.now().toString());
        assertThat(register.ask("select count(*) from complaint_case")).isEqualTo(before);
    }

    @Test
    void sentAgainUnderItsKeyItIsTakenInOnceAndGivenTheSameReceipt() {
        var key = UUID.randomUUID().toString();
        var first = make(Map.of("requestKey", key));
        var before = register.ask("select count(*) from complaint_case");
        assertThat(make(Map.of("requestKey", key)).getString("reference")).isEqualTo(first.getString("reference"));
        assertThat(make(Map.of("requestKey", key, "statement", "Another matter."))
                        .getString("userErrors[0].field"))
                .isEqualTo("input.requestKey");
        assertThat(make(Map.of("requestKey", "1")).getString("userErrors[0].message"))
                .isEqualTo("the key is a UUID of your own");
        assertThat(register.ask("select count(*) from complaint_case")).isEqualTo(before);
    }

    @Test
    void oneAddressMakesSoManyComplaintsAnHourAndOthersAreNotHeldBackByIt() {
        for (int i = 0; i < perHour; i++) {
            assertThat(from("203.0.113.7", Map.of()).getString("reference")).isNotNull();
        }
        var refused = from("203.0.113.7", Map.of());
        assertThat(refused.getString("userErrors[0].code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refused.getString("userErrors[0].message")).contains("%d complaints an hour".formatted(perHour));
        assertThat(refused.<Object>get("reference")).isNull();
        assertThat(from("203.0.113.7", Map.of("checkOnly", true)).<Object>getList("userErrors"))
                .isEmpty();
        assertThat(from("203.0.113.8", Map.of()).getString("reference")).isNotNull();
    }

    @Test
    void aFormIsToldHowMuchItMayTakeWhereComplaintsAreTakenIn() {
        assertThat(Graph.anonymous()
                        .ask(INTAKE.formatted("cheshire"))
                        .getInt("data._entities[0].complaintIntake.longestStatement"))
                .isEqualTo(PlainText.LONGEST);
        assertThat(Graph.anonymous().ask(INTAKE.formatted("kent")).<Object>get("data._entities[0].complaintIntake"))
                .isNull();
    }

    private static JsonPath make(Map<String, Object> changes) {
        return from("203.0.113.1", changes);
    }

    private static JsonPath from(String address, Map<String, Object> changes) {
        var input = new HashMap<String, Object>(Map.of(
                "force",
                "warwickshire",
                "statement",
                "Nobody came <b>back</b> to me.",
                "complainant",
                Map.of("standing", "ADVERSELY_AFFECTED", "name", "A N Other", "email", "a@example.org")));
        input.putAll(changes);
        return Graph.anonymous()
                .request()
                .header("X-Forwarded-For", address)
                .body(Map.of("query", MAKE, "variables", Map.of("input", input)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("data.result");
    }
}
