package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.meetings.QuarterlySteps.codes;
import static uk.answerable.meetings.QuarterlySteps.done;
import static uk.answerable.meetings.QuarterlySteps.request;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.meetings.paper.rules.Files;

/** The response as a Word document: handed out, filled in by the force, tried, taken. */
@QuarkusTest
@TestProfile(PapersRecord.class)
@MeetingsParts
class ResponseFormIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int KIND = 4;
    private static final int ANSWER = 6;

    private static String id = "";

    @Inject
    Clock clock;

    @BeforeEach
    void aReportIsSent() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2023-06-01T10:00:00Z"), ZoneOffset.UTC), clock);
        if (id.isEmpty()) {
            done("", "governance", "planMeeting", Map.of("body", "warwickshire-pam", "date", "2023-06-12"));
            id = done(
                            "",
                            "governance",
                            "openQuarterlyScrutiny",
                            Map.of(
                                    "meeting",
                                    "WK-PAM-2023-06-12",
                                    "quarter",
                                    "2022/23 Q3",
                                    "title",
                                    "On paper",
                                    "author",
                                    "Policy lead"))
                    .getString("data.it.quarterlyScrutiny.id");
            done(id, "governance", "putScrutinyRequest", request("Calls", "How are calls answered?"));
            done(id, "governance", "putScrutinyRequest", request("Files", "When will files improve?"));
            assertThat(form("governance").statusCode()).isEqualTo(409);
            done(id, "governance", "sendScrutinyReport", Map.of());
        }
    }

    private static String address() {
        return "/api/v1/quarterly-scrutiny/%s/response-form".formatted(id);
    }

    private static Response form(String signIn) {
        return given().auth().oauth2(Tokens.of(signIn)).get(address());
    }

    private static Response send(String signIn, byte[] file, boolean dryRun) {
        return given().auth()
                .oauth2(Tokens.of(signIn))
                .contentType(WORD)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(address());
    }

    private static byte[] filled(Consumer<XWPFDocument> change) {
        try (var document =
                        new XWPFDocument(new ByteArrayInputStream(form("chief").asByteArray()));
                var bytes = new ByteArrayOutputStream()) {
            change.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<XWPFDocument> write(int number, int row, String text) {
        return document ->
                document.getTables().get(number).getRow(row).getCell(1).setText(text);
    }

    private static List<Object> drafts() {
        return Graph.as("chief")
                .ask(
                        "query($id: ID!) { it: quarterlyScrutiny(id: $id) { requests { answer { text } } } }",
                        Map.of("id", id))
                .getList("data.it.requests.answer");
    }

    @Test
    void itIsTriedFirstAndThenTakenAsDrafts() {
        var file = filled(write(2, KIND, "explained").andThen(write(2, ANSWER, "In the autumn.")));

        var tried = send("chief", file, true);
        assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
        assertThat(tried.jsonPath().getBoolean("taken")).isFalse();
        assertThat(tried.jsonPath().getList("numbers"))
                .element(1)
                .isEqualTo(Map.of("number", "2", "section", "1.4", "kind", "explained", "partly", false));
        assertThat(tried.jsonPath().getList("warnings.place")).containsExactly("number 1");
        assertThat(drafts()).containsOnlyNulls();

        assertThat(send("chief", file, false).jsonPath().getBoolean("taken")).isTrue();
        assertThat(drafts()).containsExactly(null, Map.of("text", "In the autumn."));
        assertThat(new String(form("chief").asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void oneThatIsNotRightIsRefusedWithThePlace() {
        var wrong = filled(write(1, KIND, "noted").andThen(write(1, ANSWER, "So.")));

        var refused = send("chief", wrong, false);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.place")).containsExactly("number 1");
        assertThat(refused.jsonPath().getBoolean("taken")).isFalse();
        var other = send("chief", Files.docx("a letter"), true);
        assertThat(other.jsonPath().getString("errors[0].message"))
                .startsWith("the document does not say which report it answers");
    }

    @Test
    void whatIsNoWordDocumentOrTooLargeIsNotRead() {
        assertThat(send("chief", new byte[3_000_000], true).statusCode()).isEqualTo(413);
        assertThat(send("chief", Files.pdf(1, "a page"), true).statusCode()).isEqualTo(415);
        assertThat(given().auth()
                        .oauth2(Tokens.of("chief"))
                        .contentType("application/pdf")
                        .body(Files.pdf(1, "a page"))
                        .post(address())
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void onlyTheForceSendsItAndOnlyTheOfficesReadIt() {
        var file = form("chief").asByteArray();

        assertThat(send("governance", file, true).statusCode()).isEqualTo(403);
        assertThat(send("chief-cheshire", file, true).statusCode()).isEqualTo(404);
        assertThat(form("governance-cheshire").statusCode()).isEqualTo(404);
        assertThat(form("panel-clerk").statusCode()).isEqualTo(403);
        assertThat(given().get(address()).statusCode()).isEqualTo(401);
        assertThat(codes(id, "governance", "publishScrutiny", Map.of())).containsExactly("WRONG_STATE");
    }
}
