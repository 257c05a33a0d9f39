package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.performance.document.Pdfs;
import uk.answerable.performance.document.Words;

/** Tables of documents, from the file to the figure in the graph with its citation. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class DocumentIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String MAPPING = """
            {"table": {"caption": "%s", "leaveOut": ["Total"]},
             "columns": {"Offences": "measure"},
             "figures": {"month": {}},
             "words": {"measure": {"Robbery (all)": "robbery", "Shop theft": "shoplifting"}, "value": {"-": ""}},
             "constants": {"source": "%s", "force": "cheshire", "area": "cheshire", "statistic": "count",
               "unit": "offences"}}
            """;

    @Inject
    DataSource database;

    @Test
    void aTableOfAWordDocumentIsLoadedAndReadBackWithItsCitation() throws SQLException {
        mapping("word", MAPPING.formatted("volumes of", "word-pack"));
        var document = new Words()
                .paragraph("Volumes of recorded crime")
                .table(List.of(
                        List.of("Offences", "Jan-22", "Feb-22"),
                        List.of("Robbery (all)", "41", "1,052*"),
                        List.of("Shop theft", "-", "251"),
                        List.of("Total", "41", "1,303")))
                .paragraph("* Counted again after a review.")
                .bytes();

        send(WORD, document, "?mapping=word&dryRun=true")
                .statusCode(200)
                .body("report.added", equalTo(3))
                .body("report.notes.note", hasItem("table 1 (Volumes of recorded crime)"))
                .body("report.notes.note", hasItem("left out, as the mapping says"));
        assertThat(count("word-pack")).isZero();
        send(WORD, document, "?mapping=word").statusCode(200).body("report.added", equalTo(3));
        send(WORD, document, "?mapping=word").statusCode(200).body("report.unchanged", equalTo(3));

        var figure = figure("robbery");
        assertThat(figure)
                .containsEntry("printed", "1,052")
                .containsEntry("raw", "1,052*")
                .containsEntry("source", "word-pack:table 1:row 2:column 3")
                .containsEntry("note", "Counted again after a review.")
                .containsEntry("readersNote", null);
    }

    @Test
    void aDamagedCellOfAPdfIsLoadedOnlyWithAReadersNote() throws SQLException {
        mapping("pdf", MAPPING.formatted("Table 2", "pdf-pack"));
        var document = new Pdfs()
                .text(50, 60, 11, "Table 1: areas")
                .ruled(80, List.of(List.of("Area", "Officers"), List.of("North", "12")))
                .text(50, 180, 11, "Table 2: crime")
                .ruled(
                        200,
                        List.of(
                                List.of("Offences", "Mar-22", "Apr-22"),
                                List.of("Robbery (all)", "41", "52"),
                                List.of("Shop theft", "240", "251")))
                .text(154.5, 234, 10, "76")
                .bytes();

        var seen = tables(PDF, document)
                .statusCode(200)
                .body("pages", equalTo(1))
                .body("tables.caption", contains("Table 1: areas", "Table 2: crime"))
                .body("tables[1].rows[0].cells[1].damage[0].kind", equalTo("OVERLAID"))
                .extract()
                .jsonPath();
        send(PDF, document, "?mapping=pdf")
                .statusCode(422)
                .body("report.errors[0].row", equalTo(2))
                .body("report.errors[0].column", equalTo("Mar-22"))
                .body("report.errors[0].reason", containsString("two texts lie over each other"))
                .body("report.errors[0].reason", containsString("(p1:table 2:row 2:column 2)"))
                .body("report.errorCount", equalTo(1));
        assertThat(count("pdf-pack")).isZero();

        notes("cheshire", seen.getString("sha256"), "[{\"table\": 2, \"row\": 2, \"column\": 2, \"note\": \" \"}]")
                .statusCode(422);
        notes(
                        "cheshire",
                        seen.getString("sha256"),
                        "[{\"table\": 2, \"row\": 2, \"column\": 2, \"reading\": \"76\", \"note\": \"76 in the print\"}]")
                .statusCode(200)
                .body("[0].office", equalTo("Force data system, Cheshire"));
        notes("warwickshire", seen.getString("sha256"), "[{\"table\": 2, \"row\": 2, \"column\": 2, \"note\": \"a\"}]")
                .statusCode(403);
        send(PDF, document, "?mapping=pdf").statusCode(200).body("report.added", equalTo(4));

        assertThat(text("""
                SELECT v.printed || '|' || v.raw || '|' || v.readers_note || '|' || v.source
                FROM observation_version v WHERE v.readers_note IS NOT NULL
                """))
                .isEqualTo("76|" + seen.getString("tables[1].rows[0].cells[1].raw")
                        + "|76 in the print|pdf-pack:p1:table 2:row 2:column 2");
    }

    @Test
    void theDryRunHoldsTheTableAgainstTheText() {
        mapping("checked", """
                {"table": {"caption": "Hate Crime"}, "columns": {"Area": "area"}, "figures": {"month": {}},
                 "words": {"area": {"Halton": "cheshire/halton", "Warrington": "cheshire/warrington", "Force": "cheshire"}},
                 "constants": {"source": "checked-pack", "force": "cheshire", "measure": "homicide",
                   "statistic": "count", "unit": "offences"}}
                """);
        var document = new Words()
                .paragraph("Hate Crime")
                .table(List.of(
                        List.of("Area", "Dec-21", "Nov-21"),
                        List.of("Halton", "28", "33"),
                        List.of("Warrington", "15", "43"),
                        List.of("Force", "43", "76")))
                .paragraph("43 hate crimes were recorded in December. This is a decrease compared to November (81).")
                .bytes();

        send(WORD, document, "?mapping=checked&dryRun=true")
                .statusCode(200)
                .body("report.warnings", hasItem(containsString("81")));
    }

    @Test
    void whatCannotBeReadIsRefusedInWordsAndNothingIsWritten() throws SQLException, IOException, InterruptedException {
        var before = count("");
        mapping("absent-table", MAPPING.formatted("no such caption", "absent"));
        var good = new Words()
                .paragraph("Crime")
                .table(List.of(List.of("A", "B"), List.of("c", "1")))
                .bytes();

        send(WORD, good, "").statusCode(422).body("report.errors[0].reason", containsString("mapping"));
        send(WORD, good, "?mapping=absent-table")
                .statusCode(422)
                .body("report.errors[0].reason", containsString("is not there; the document has table 1 (Crime)"));
        send(WORD, new Words().paragraph("No table").bytes(), "?mapping=absent-table")
                .statusCode(422)
                .body("report.errors[0].reason", containsString("has no table"));
        send(PDF, good, "?mapping=absent-table")
                .statusCode(422)
                .body("report.errors[0].reason", containsString("Not a PDF"));
        assertThat(tooLarge(WORD, "submissions?mapping=absent-table")).isEqualTo(413);
        assertThat(tooLarge(PDF, "documents/tables")).isEqualTo(413);
        tables(PDF, good).statusCode(422).body("detail", containsString("Not a PDF"));
        given().contentType(PDF)
                .body(good)
                .post("/api/v1/documents/tables")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType(PDF)
                .body(good)
                .post("/api/v1/documents/tables")
                .then()
                .statusCode(403);

        assertThat(count("")).isEqualTo(before);
    }

    private static Map<String, Object> figure(String measure) {
        JsonPath answer = Graph.asClient("force-cheshire").ask("""
                { force(code: "cheshire") { series(measure: "%s", last: 120) { points { period { label }
                    figure { printed raw note readersNote source } } } } }
                """.formatted(measure));
        return answer.getMap("data.force.series.points.find { it.period.label == '2022-02' }.figure");
    }

    private static ValidatableResponse send(String type, byte[] body, String query) {
        return given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/submissions" + query)
                .then();
    }

    private static ValidatableResponse tables(String type, byte[] body) {
        return given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType(type)
                .body(body)
                .post("/api/v1/documents/tables")
                .then();
    }

    /** Two hundred megabytes that nobody holds in memory. */
    private static int tooLarge(String type, String path) throws IOException, InterruptedException {
        var zeros = new InputStream() {
            private long left = 200_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                var read = (int) Math.min(left, length);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> zeros), 200_000_000);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/api/v1/%s".formatted(RestAssured.port, path)))
                    .header("Authorization", "Bearer " + Tokens.ofClient("force-cheshire"))
                    .header("Content-Type", type)
                    .version(HttpClient.Version.HTTP_1_1)
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static ValidatableResponse notes(String force, String sha256, String notes) {
        return given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType("application/json")
                .body(notes)
                .put("/api/v1/forces/%s/documents/%s/readers-notes".formatted(force, sha256))
                .then();
    }

    private static void mapping(String name, String body) {
        given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType("application/json")
                .body(body)
                .put("/api/v1/forces/cheshire/column-mappings/" + name)
                .then()
                .statusCode(200)
                .body("figures.month.keySet()", empty());
    }

    private long count(String source) throws SQLException {
        return Long.parseLong(text("SELECT count(*) FROM observation_version WHERE source LIKE '" + source + "%'"));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
