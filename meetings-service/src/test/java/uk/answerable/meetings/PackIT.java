package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.meetings.paper.rules.Files;

/** The packs of a meeting, before and after something private is published in them. */
@QuarkusTest
@TestProfile(PapersRecord.class)
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackIT {

    private static final String MEETING = "WK-PCP-2023-09-18";

    private static byte[] before = new byte[0];
    private static String closed = "";

    @Inject
    Clock clock;

    @BeforeEach
    void beforeTheLatestDay() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2023-09-01T09:00:00Z"), ZoneOffset.UTC), clock);
    }

    private static JsonPath clerk(String mutation, Map<String, ?> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var payload = mutation.contains("aper") ? "paper { id }" : "meeting { reference }";
        var answer = Graph.as("panel-clerk")
                .ask(
                        "mutation($input: %sInput!) { it: %s(input: $input) { %s userErrors { code message } } }"
                                .formatted(name, mutation, payload),
                        Map.of("input", input));
        assertThat(answer.getList("data.it.userErrors")).as(answer.prettify()).isEmpty();
        return answer;
    }

    private static void item(String number, String heading, String part, String cited, String kind) {
        clerk(
                "putAgendaItem",
                Map.of(
                        "meeting",
                        MEETING,
                        "number",
                        number,
                        "heading",
                        heading,
                        "part",
                        part,
                        "exemption",
                        cited,
                        "kind",
                        kind));
    }

    private static String sent(String item, String title, String form, byte[] file) {
        var id = clerk("askForPaper", Map.of("meeting", MEETING, "item", item, "title", title, "author", "BODY"))
                .getString("data.it.paper.id");
        given().auth()
                .oauth2(Tokens.of("panel-clerk"))
                .contentType(form)
                .queryParam("ownFirstPage", "2")
                .body(file)
                .post("/api/v1/papers/%s/versions".formatted(id))
                .then()
                .statusCode(201);
        for (var clearance : List.of("FINANCE", "LEGAL", "MONITORING_OFFICER")) {
            clerk(
                    "clearPaper",
                    Map.of("paper", id, "version", 1, "clearance", clearance, "cleared", true, "on", "2023-09-01"));
        }
        return id;
    }

    private static void publish(String paper, String item) {
        clerk("publishPaper", Map.of("paper", paper, "meeting", MEETING, "item", item));
    }

    private static Response pack(String signIn, String audience, String form) {
        var request = signIn.equals("anonymous") ? given() : given().auth().oauth2(Tokens.of(signIn));
        return request.accept("*/*").get("/api/v1/packs/%s/%s/%s".formatted(MEETING, audience, form));
    }

    private static List<Object> values(JsonPath pages, String field) {
        var values = new ArrayList<Object>();
        pages.<Map<String, Object>>getList("$").forEach(page -> values.add(page.get(field)));
        return values;
    }

    @Test
    @Order(1)
    void thereIsNoPackBeforeTheAgendaIsPublished() {
        clerk("planMeeting", Map.of("body", "warwickshire-pcp", "date", "2023-09-18"));
        item("1", "Budget", "PUBLIC", "", "report");
        item("2", "Exclusion", "PUBLIC", "", "exclusion resolution");
        item("3", "Contract", "PRIVATE", "Sch 12A para 3", "report");

        assertThat(pack("anonymous", "public", "pdf").statusCode()).isEqualTo(404);
        assertThat(pack("member", "full", "pdf").statusCode()).isEqualTo(404);
        assertThat(pack("anonymous", "secret", "pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void thePublicPackHasAPageInThePlaceOfWhatIsRestricted() {
        var budget = sent("1", "Zoisite", "application/pdf", Files.pdf(18, "zoisite"));
        var word = Files.docx("zincite");
        var figures =
                sent("1", "Zincite", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word);
        var chart = sent("1", "Zeolite", "image/png", Files.picture("png", 40, 30));
        clerk("publishAgenda", Map.of("meeting", MEETING));
        publish(budget, "1");
        publish(figures, "1");
        publish(chart, "1");

        var pages = pack("anonymous", "public", "pages").jsonPath();

        assertThat(values(pages, "paper")).containsExactly("Zoisite", "Zincite", "Zeolite", null);
        int first = pages.getInt("[0].first");
        assertThat(values(pages, "first")).containsExactly(first, first + 18, first + 19, first + 20);
        assertThat(pages.getInt("[0].offset")).isEqualTo(first - 2);
        before = pack("anonymous", "public", "pdf").asByteArray();
        assertThat(Files.words(before))
                .contains("zoisite 18", "Agenda Item 1", "Page " + (first + 20), "Restricted", "paragraph 3")
                .contains("/api/v1/papers/" + figures.substring(0, 13));
        var file =
                given().get("/api/v1/papers/%s/versions/1".formatted(figures)).asByteArray();
        assertThat(Files.words(before))
                .as("a Word file is beside the pack, and a page says what it is")
                .contains("provided separately", "Form Word", "Pages not known")
                .contains("Size %d kB".formatted(Math.ceilDiv(file.length, 1000)))
                .contains(DigestUtils.sha256Hex(file))
                .doesNotContain("zincite");
        assertThat(pack("anonymous", "public", "html").asString())
                .contains("/api/v1/papers/%s/versions/1".formatted(budget), "Contract", "paragraph 3");
        closed = sent("3", "zqtitle", "application/pdf", Files.pdf(9, "zqwords"));
    }

    @Test
    @Order(3)
    void whatIsPrivateChangesNothingInThePublicPack() {
        publish(closed, "3");

        for (var signIn : List.of("anonymous", "governance", "chief", "member")) {
            assertThat(pack(signIn, "public", "pdf").asByteArray()).as(signIn).isEqualTo(before);
        }
        // Whole words: what of the font goes into the file depends on the addresses in it, and may hold any two
        // letters.
        assertThat(Files.text(before)).doesNotContain("zqtitle", "zqwords");
        assertThat(pack("anonymous", "public", "html").asString()).doesNotContain("zq");
        assertThat(pack("anonymous", "public", "pages").asString()).doesNotContain("zq");
    }

    @Test
    @Order(4)
    void theMembersHaveWhatIsRestrictedOnPagesThatFollow() {
        int last = pack("anonymous", "public", "pages").jsonPath().getInt("[-1].last");

        var members = pack("member", "members", "pages").jsonPath();
        assertThat(values(members, "paper")).containsExactly("zqtitle");
        assertThat(members.getInt("[0].first")).isEqualTo(last + 2);
        assertThat(Files.words(pack("member", "members", "pdf").asByteArray()))
                .contains("zqwords 9", "Agenda Item 3", "Page " + (last + 10))
                .doesNotContain("zoisite");
        assertThat(Files.words(pack("panel-clerk", "full", "pdf").asByteArray()))
                .contains("zoisite 18", "zqwords 9", "Page " + (last + 10));
    }

    @Test
    @Order(5)
    void nobodyElseHasThem() {
        for (var signIn : List.of("anonymous", "governance", "commissioner", "chief", "member-cheshire")) {
            for (var audience : List.of("members", "full")) {
                for (var form : List.of("pdf", "html", "pages")) {
                    var answer = pack(signIn, audience, form);
                    assertThat(answer.statusCode()).as(signIn).isEqualTo(404);
                    assertThat(answer.asString())
                            .isEqualTo(given().get("/api/v1/packs/nothing/%s/%s".formatted(audience, form))
                                    .asString());
                }
            }
        }
    }
}
