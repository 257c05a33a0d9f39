package uk.answerable.complaints.letter.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Casework;
import uk.answerable.complaints.Casework.Known;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** Letters about cases: drafted, approved, sent, sealed; the register of those on long investigations. */
@QuarkusTest
class LetterIT {

    private static final String EXPLANATION = "The call to Mordwick was logged.\n\nNothing <b>more</b> was asked.";

    private final Graph psd = Graph.as("psd");
    private final Graph reviewer = Graph.as("reviewer");
    private final Casework office = new Casework(psd, "warwickshire");

    @Inject
    Register register;

    @Test
    void anOutcomeLetterIsDraftedApprovedAndSentAndTheReviewRunsFromItsDay() throws IOException {
        var complaint = closed("2020-02-03");
        var draft = write("draftOutcomeLetter", "OutcomeLetter", outcome(complaint.id(), "2020-03-02"));
        assertThat(draft.getString("letter.state")).isEqualTo("DRAFT");
        assertThat(draft.getString("letter.template")).isEqualTo("outcome-2020");
        var id = draft.getString("letter.id");

        var unapproved = write("sendLetter", "SendLetter", sending(id, "2020-03-02"));
        assertThat(unapproved.getString("userErrors[0].code")).isEqualTo("WRONG_STATE");
        assertThat(unapproved.getString("userErrors[0].message")).contains("approved before it is sent");

        var revised = new HashMap<>(outcome(id, "2020-03-02"));
        revised.put("explanation", EXPLANATION);
        revised.put("expectedVersion", 1);
        assertThat(write("reviseOutcomeLetter", "OutcomeLetter", revised).getInt("letter.wording"))
                .isEqualTo(2);
        assertThat(write("reviseOutcomeLetter", "OutcomeLetter", revised).getString("userErrors[0].code"))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(write("approveLetter", "ApproveLetter", Map.of("id", id)).getString("letter.state"))
                .isEqualTo("APPROVED");
        assertThat(write("sendLetter", "SendLetter", sending(id, "2020-03-03")).getString("userErrors[0].message"))
                .contains("2020-03-02");
        assertThat(write("sendLetter", "SendLetter", sending(id, "2020-03-02")).getString("letter.state"))
                .isEqualTo("SENT");

        var seen = psd.ask(
                "query ($id: ID!) { complaintCase(id: $id) { steps { kind } clocks { rule due met } letters { id state sentOn delivery } } }",
                Map.of("id", complaint.id()));
        assertThat(seen.<String>getList("data.complaintCase.steps.kind")).contains("OUTCOME_PROVIDED");
        assertThat(seen.getString("data.complaintCase.clocks.find { it.rule == 'review' }.due"))
                .isEqualTo("2020-03-30");
        assertThat(seen.getBoolean("data.complaintCase.clocks.find { it.rule == 'outcome' }.met"))
                .isTrue();
        assertThat(seen.getString("data.complaintCase.letters[0].sentOn")).isEqualTo("2020-03-02");

        var page = file("psd", id, "html").asString();
        assertThat(page)
                .contains(
                        "Quendryl Vexatine",
                        "Commissioner for Warwickshire",
                        "Monday 30 March 2020",
                        "28 calendar days",
                        "the service provided was acceptable",
                        "an explanation",
                        "was handled without an investigation",
                        "warwickshire-professional-standards@example.org",
                        "Nothing &lt;b&gt;more&lt;/b&gt; was asked.")
                .doesNotContain("<b>more");
        assertThat(file("psd", id, "html?wording=1").asString())
                .contains("As it was.")
                .doesNotContain("was logged");
        try (var pdf = Loader.loadPDF(file("psd", id, "pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Quendryl Vexatine", "Monday 30 March 2020");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(complaint.reference());
        }
        assertThat(register.ask(
                        "select distinct action from audit.entry where subject_type = 'Letter' and subject_id = ? order by action",
                        id))
                .containsExactly("approve", "draft", "read", "revise", "send");
    }

    @Test
    void aLetterIsSealedAndNobodyElsesToRead() {
        var complaint = closed("2020-02-04");
        var id = write("draftOutcomeLetter", "OutcomeLetter", outcome(complaint.id(), "2020-03-02"))
                .getString("letter.id");
        assertThat(file("reviewer", id, "html").statusCode()).isEqualTo(404);
        assertThat(file("chief", id, "html").statusCode()).isEqualTo(403);
        assertThat(given().get("/api/v1/letters/" + id + "/html").statusCode()).isEqualTo(401);
        assertThat(given().auth()
                        .oauth2(Tokens.ofClient("force-warwickshire"))
                        .get("/api/v1/letters/" + id + "/html")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewer.ask("query ($id: ID!) { letter(id: $id) { id state } }", Map.of("id", id))
                        .<Object>get("data.letter"))
                .isNull();
        assertThat(register.ask("select case_letter::text from case_letter where id = ?::uuid", id)
                        .getFirst())
                .doesNotContain("Quendryl", "As it was");
        assertThat(register.ask("select detail from audit.entry where subject_id = ?", id)
                        .toString())
                .doesNotContain("Quendryl");
        assertThat(register.ask(
                                "select encode(sealed, 'escape') from sealed_text where place like ?",
                                "letter/" + id + "%")
                        .getFirst())
                .doesNotContain("Quendryl", "html");
    }

    @Test
    void aLetterBeforeTheOutcomeOrInAnotherLawsWordingIsRefused() {
        var open = office.recorded("2020-02-05", "2020-02-10", "OTHERWISE_THAN_BY_INVESTIGATION");
        complainant(open);
        var early = write("draftOutcomeLetter", "OutcomeLetter", outcome(open.id(), "2020-03-02"));
        assertThat(early.getString("userErrors[0].message")).contains("an outcome letter follows the outcome");
        var nobody = office.recorded("2020-02-06", "2020-02-10", "OTHERWISE_THAN_BY_INVESTIGATION");
        office.finalised(nobody, "2020-02-28", "SERVICE_ACCEPTABLE", "EXPLANATION");
        assertThat(write("draftOutcomeLetter", "OutcomeLetter", outcome(nobody.id(), "2020-03-02"))
                        .getString("userErrors[0].field"))
                .isEqualTo("input.addressee");
        var closed = closed("2020-02-07");
        var other = new HashMap<>(outcome(closed.id(), "2020-03-02"));
        other.put("template", "outcome-2012");
        var wrong = write("draftOutcomeLetter", "OutcomeLetter", other);
        assertThat(wrong.getString("userErrors[0].code")).isEqualTo("UNKNOWN_CODE");
        assertThat(wrong.getString("userErrors[0].message")).contains("outcome-2020");
        var long1 = new HashMap<>(outcome(closed.id(), "2020-03-02"));
        long1.put("explanation", "x".repeat(1_000_000));
        assertThat(write("draftOutcomeLetter", "OutcomeLetter", long1).getString("userErrors[0].code"))
                .isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void theRegisterSaysWhoWasWrittenToAndWhatComesNext() {
        var complaint = office.recorded("2022-01-10", "2022-01-12", "LOCAL_INVESTIGATION");
        assertThat(due()).contains("2023-01-09");
        var draft = write("draftTimelinessLetter", "TimelinessLetter", timeliness(complaint.id(), "2023-01-16"));
        assertThat(draft.getString("letter.periodEnd")).isEqualTo("2023-01-09");
        var id = draft.getString("letter.id");
        assertThat(file("psd", id, "html").asString())
                .contains(
                        "Independent Office for Police Conduct",
                        "Commissioner for Warwickshire",
                        "criminal proceedings",
                        "Monday 9 January 2023",
                        "Interviews",
                        "OFFICIAL-SENSITIVE");
        write("approveLetter", "ApproveLetter", Map.of("id", id));
        assertThat(write("sendLetter", "SendLetter", sending(id, "2023-01-16")).getList("userErrors"))
                .isEmpty();

        var entry = "data.timelinessLetters.nodes.find { it.caseId == '%s' }".formatted(complaint.id());
        for (var graph : List.of(psd, reviewer, Graph.as("commissioner"))) {
            var written = graph.ask(REGISTER);
            assertThat(written.getString(entry + ".periodEnd")).isEqualTo("2023-01-09");
            assertThat(written.getString(entry + ".sentOn")).isEqualTo("2023-01-16");
            assertThat(written.getString(entry + ".reason")).isEqualTo("CRIMINAL_PROCEEDINGS");
            assertThat(written.getString(entry + ".nextPeriodEnd")).isEqualTo("2023-07-09");
        }
        assertThat(due()).doesNotContain("2023-01-09").contains("2023-07-09");
        var twice = write(
                "draftTimelinessLetter",
                "TimelinessLetter",
                with(timeliness(complaint.id(), "2023-01-16"), "periodEnd", "2023-01-09"));
        assertThat(twice.getString("userErrors[0].code")).isEqualTo("ALREADY_DONE");
    }

    @Test
    void whatTheLocalPolicingBodyWasNotToldItDoesNotSeeInTheRegister() {
        var complaint = office.recorded("2022-02-10", "2022-02-12", "LOCAL_INVESTIGATION");
        office.step(
                complaint,
                "noteTimelinessLetter",
                "NoteTimelinessLetter",
                Map.of(
                        "on",
                        "2023-02-15",
                        "periodEnd",
                        "2023-02-09",
                        "reason",
                        "COMPLEXITY",
                        "recipients",
                        "DIRECTOR_GENERAL"));
        var ids = "data.timelinessLetters.nodes.caseId";
        assertThat(psd.ask(REGISTER).<String>getList(ids)).contains(complaint.id());
        assertThat(reviewer.ask(REGISTER).<String>getList(ids)).doesNotContain(complaint.id());
        assertThat(Graph.as("governance-cheshire").ask(REGISTER).<String>getList(ids))
                .isEmpty();
    }

    private static final String REGISTER =
            "{ timelinessLetters(force: \"warwickshire\", first: 100) { nodes { caseId periodEnd sentOn recipients reason nextPeriodEnd } } }";

    private List<String> due() {
        return psd.ask(
                        "{ timelinessLettersDue(force: \"warwickshire\", first: 100) { nodes { caseId periodEnd writeBy } } }")
                .getList("data.timelinessLettersDue.nodes.periodEnd");
    }

    private Known closed(String receivedOn) {
        var complaint = office.recorded(receivedOn, "2020-02-10", "OTHERWISE_THAN_BY_INVESTIGATION");
        complainant(complaint);
        office.finalised(complaint, "2020-02-28", "SERVICE_ACCEPTABLE", "EXPLANATION");
        return complaint;
    }

    private void complainant(Known complaint) {
        psd.ask(
                "mutation ($input: AddComplainantInput!) { addComplainant(input: $input) { number } }",
                Map.of(
                        "input",
                        Map.of(
                                "id",
                                complaint.id(),
                                "complainant",
                                Map.of(
                                        "standing",
                                        "ADVERSELY_AFFECTED",
                                        "name",
                                        "Quendryl Vexatine",
                                        "address",
                                        "1 Umbrothe Row\nWarwick"))));
    }

    private JsonPath write(String mutation, String input, Map<String, Object> values) {
        var answer = psd.ask(
                "mutation ($input: %sInput!) { result: %s(input: $input) { letter { id state template wording version periodEnd sentOn } userErrors { code field message } } }"
                        .formatted(input, mutation),
                Map.of("input", values));
        return answer.setRootPath("data.result");
    }

    private static Map<String, Object> outcome(String id, String datedOn) {
        return Map.of("id", id, "datedOn", datedOn, "explanation", "As it was.");
    }

    private static Map<String, Object> sending(String id, String on) {
        return Map.of("id", id, "on", on, "delivery", "POST");
    }

    private static Map<String, Object> timeliness(String id, String datedOn) {
        var input = new HashMap<String, Object>(Map.of("id", id, "datedOn", datedOn, "reason", "CRIMINAL_PROCEEDINGS"));
        input.putAll(Map.of(
                "reasonInWords", "The trial comes first.",
                "noticeOn", "2022-01-20",
                "progress", "Statements were taken.",
                "conclusionExpectedOn", "2023-05-31",
                "reportExpectedOn", "2023-06-30",
                "plannedSteps", "Interviews in March."));
        return input;
    }

    private static Map<String, Object> with(Map<String, Object> input, String key, Object value) {
        input.put(key, value);
        return input;
    }

    private static Response file(String user, String id, String form) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/v1/letters/" + id + "/" + form);
    }
}
