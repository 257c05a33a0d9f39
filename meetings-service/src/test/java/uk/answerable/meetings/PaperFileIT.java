package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.meetings.PaperSteps.change;
import static uk.answerable.meetings.PaperSteps.done;
import static uk.answerable.meetings.PaperSteps.item;
import static uk.answerable.meetings.PaperSteps.paper;
import static uk.answerable.meetings.PaperSteps.send;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.meetings.paper.rules.Files;

/** Files of papers that are not taken. */
@QuarkusTest
@TestProfile(PapersRecord.class)
@MeetingsParts
class PaperFileIT {

    private static final String MEETING = "WK-PCP-2023-12-18";

    private static String paper = "";

    @Inject
    Clock clock;

    @Inject
    Sessions sessions;

    @BeforeEach
    void aPaperIsAskedFor() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2023-11-01T09:00:00Z"), ZoneOffset.UTC), clock);
        if (paper.isEmpty()) {
            done(change("panel-clerk", "planMeeting", Map.of("body", "warwickshire-pcp", "date", "2023-12-18")));
            done(change("panel-clerk", "putAgendaItem", item(MEETING, "1", "PUBLIC", "", "report")));
            paper = change(
                            "panel-clerk",
                            "askForPaper",
                            Map.of(
                                    "meeting",
                                    MEETING,
                                    "item",
                                    "1",
                                    "title",
                                    "Zoisite",
                                    "author",
                                    "COMMISSIONERS_OFFICE"))
                    .getString("data.it.paper.id");
        }
    }

    private Long count(String sql) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                    session -> session.createNativeQuery(sql, Long.class).getSingleResult()));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    private List<Object> versions() {
        return paper("panel-clerk", paper).getList("data.paper.versions");
    }

    @Test
    void aFileIsCheckedByItsContentAndARefusedOneLeavesNothing() {
        var before = count("SELECT count(*) FROM paper_file");
        var script = Files.pdf(
                1,
                "page",
                document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setString(COSName.getPDFName("JS"), "app.alert(1)"));

        assertThat(send("governance", paper, "application/pdf", Files.docx("text"))
                        .statusCode())
                .isEqualTo(415);
        var refused = send("governance", paper, "application/pdf", script);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("the file holds a script or an action");
        assertThat(send("governance", paper, "text/plain", new byte[] {1}).statusCode())
                .isEqualTo(415);
        assertThat(send("chief", paper, "application/pdf", Files.pdf(1, "page")).statusCode())
                .isEqualTo(404);
        assertThat(send("chief", paper, "application/pdf", Files.pdf(1, "page")).asString())
                .isEqualTo(send("governance", "0", "application/pdf", Files.pdf(1, "page"))
                        .asString());
        assertThat(count("SELECT count(*) FROM paper_file")).isEqualTo(before);
        assertThat(versions()).isEmpty();
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedWhileItStreams() throws Exception {
        var sent = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                return sent[0]++ < 200_000_000 ? '%' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (sent[0] >= 200_000_000) {
                    return -1;
                }
                sent[0] += length;
                return length;
            }
        };
        var address =
                URI.create("%s:%d/api/v1/papers/%s/versions".formatted(RestAssured.baseURI, RestAssured.port, paper));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of("governance"))
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("PAYLOAD_TOO_LARGE", "larger than 40 MB");
        }
        assertThat(versions()).isEmpty();
    }

    @Test
    void whatIsNoPaperStaysSmall() {
        assertThat(given().contentType("application/json")
                        .body(new byte[5_000_000])
                        .post("/graphql")
                        .statusCode())
                .isEqualTo(413);
    }
}
