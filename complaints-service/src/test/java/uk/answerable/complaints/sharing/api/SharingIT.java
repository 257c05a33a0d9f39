package uk.answerable.complaints.sharing.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** Copies of cases for other bodies: redacted for the purpose, sealed, logged. */
@QuarkusTest
class SharingIT {

    private final Graph psd = Graph.as("psd");

    @Inject
    Register register;

    @Test
    void aCopyShowsWhatThePurposeNeedsAndTheTrailSaysWhoWasGivenWhat() throws IOException {
        var id = received();
        var copy = share(id, "LOCAL_POLICING_BODY", "OVERSIGHT", List.of("my neighbour in the red house"));
        var page = file("psd", copy.getString("copy.id"), "html").asString();
        assertThat(page)
                .contains(
                        "oversight of how complaints are handled",
                        "A call was not answered",
                        "[redacted]",
                        "complainant 1")
                .doesNotContain("Quendryl", "Vexatine", "quendryl@example.org", "neighbour");
        try (var pdf =
                Loader.loadPDF(file("psd", copy.getString("copy.id"), "pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("[redacted]")
                    .doesNotContain("Quendryl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(register.ask("select detail from audit.entry where subject_id = ? and action = 'share'", id))
                .singleElement()
                .asString()
                .contains("LOCAL_POLICING_BODY, OVERSIGHT: shown STATEMENT; 1 passages taken out")
                .doesNotContain("neighbour", "asked in a meeting");

        var referral = share(id, "INDEPENDENT_OFFICE", "REFERRAL", List.of());
        assertThat(file("psd", referral.getString("copy.id"), "html").asString())
                .contains("Quendryl Vexatine", "quendryl@example.org", "neighbour");
    }

    @Test
    void nobodyElseMakesOrReadsACopyAndAWrongPurposeIsRefused() {
        var id = received();
        var copy = share(id, "POLICE_AND_CRIME_PANEL", "OVERSIGHT", List.of()).getString("copy.id");
        assertThat(file("reviewer", copy, "html").statusCode()).isEqualTo(404);
        assertThat(file("chief", copy, "html").statusCode()).isEqualTo(403);
        assertThat(share(id, "POLICE_AND_CRIME_PANEL", "REFERRAL", List.of()).getString("userErrors[0].field"))
                .isEqualTo("input.purpose");
        assertThat(share(id, "LOCAL_POLICING_BODY", "OVERSIGHT", List.of("never written"))
                        .getString("userErrors[0].field"))
                .isEqualTo("input.passages[0]");
        assertThat(ask(Graph.as("reviewer"), id, "FORCE", "HANDLING", List.of()).getString("userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
    }

    private String received() {
        return psd.ask(
                        "mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaintCase { id } userErrors { message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "force", "warwickshire",
                                        "receivedOn", "2023-02-20",
                                        "statement",
                                                "A call was not answered, says Quendryl; my neighbour in the red house heard it.",
                                        "complainants",
                                                List.of(Map.of(
                                                        "standing", "ADVERSELY_AFFECTED",
                                                        "name", "Quendryl Vexatine",
                                                        "email", "quendryl@example.org")))))
                .getString("data.receiveComplaint.complaintCase.id");
    }

    private JsonPath share(String id, String recipient, String purpose, List<String> passages) {
        return ask(psd, id, recipient, purpose, passages);
    }

    private static JsonPath ask(Graph office, String id, String recipient, String purpose, List<String> passages) {
        return office.ask(
                        "mutation ($input: ShareComplaintInput!) { shareComplaint(input: $input) { copy { id address } userErrors { code field message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", id,
                                        "recipient", recipient,
                                        "purpose", purpose,
                                        "reason", "asked in a meeting",
                                        "passages", passages)))
                .setRootPath("data.shareComplaint");
    }

    private static Response file(String user, String id, String form) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/v1/copies/" + id + "/" + form);
    }
}
