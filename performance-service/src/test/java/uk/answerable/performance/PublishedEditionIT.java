package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;
import static uk.answerable.performance.EditionSteps.assembled;
import static uk.answerable.performance.EditionSteps.content;
import static uk.answerable.performance.EditionSteps.error;
import static uk.answerable.performance.EditionSteps.file;
import static uk.answerable.performance.EditionSteps.publish;
import static uk.answerable.performance.EditionSteps.report;
import static uk.answerable.performance.EditionSteps.signOff;
import static uk.answerable.performance.EditionSteps.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.submission.store.Sha256;

/** What of an edition goes out: every form of it, once and for all, to the public without what is withheld from it. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class PublishedEditionIT {

    private static final String DEATHS = "South: {road_deaths:warwickshire/south-warwickshire-area:2019-12}.";

    @Inject
    DataSource database;

    @Test
    void aPublishedEditionStandsInEveryFormForThePublicAndForTheOffice() throws SQLException {
        var report = report("Published");
        var edition = assembled(report, "2019-12");
        step("analyst", "editionComment", Map.of("edition", edition, "topic", "road-casualties", "text", DEATHS));
        assertThat(error(step("governance", "editionPublish", publish(edition, true)), "editionPublish"))
                .isEqualTo("WRONG_STATE");
        signOff(edition);
        file(edition, "html", "public", null).statusCode(404);

        var published = step("governance", "editionPublish", publish(edition, true));
        assertThat(published.getString("data.editionPublish.edition.state"))
                .as(published.prettify())
                .isEqualTo("PUBLISHED");
        assertThat(error(step("governance", "editionPublish", publish(edition, true)), "editionPublish"))
                .isEqualTo("ALREADY_DONE");

        assertThat(content(Graph.anonymous(), edition)
                        .getString("data.reportEdition.commentary.find { it.topic == 'road-casualties' }.printed"))
                .isEqualTo("South: withheld.");
        assertThat(content(Graph.anonymous(), edition).<Object>get("data.reportEdition.commentary[0].text"))
                .isNull();
        assertThat(content(Graph.anonymous(), edition).<Object>get("data.reportEdition.findings"))
                .isNull();
        assertThat(content(Graph.as("chief"), edition)
                        .getString("data.reportEdition.commentary.find { it.topic == 'road-casualties' }.printed"))
                .isEqualTo("South: 2.");

        var page = file(edition, "html", "public", null)
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asString();
        assertThat(page)
                .contains("<p class=\"marking\">OFFICIAL</p>", "South: withheld.", "<svg", "Districts: Rugby")
                .contains("<p class=\"mark\" id=\"note-1\">1. ", "See <a href=\"#note-")
                .doesNotContain("South: 2.");
        assertThat(file(edition, "html", "office", "chief")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("South: 2.");
        file(edition, "html", "office", null).statusCode(404);
        file(edition, "html", "office", "analyst-cheshire").statusCode(404);
        file(edition, "docx", "public", null).statusCode(422);
        file(edition, "pdf", "everybody", null).statusCode(422);

        var files = Graph.anonymous()
                .ask("{ reportEdition(id: \"%s\") { files { form audience sha256 size path } } }".formatted(edition));
        assertThat(files.<Map<String, Object>>getList("data.reportEdition.files"))
                .hasSize(4)
                .allSatisfy(one -> {
                    var bytes = given().get((String) one.get("path"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray();
                    assertThat(Sha256.of(bytes)).isEqualTo(one.get("sha256"));
                    assertThat(bytes).hasSize((Integer) one.get("size"));
                });
        try (var pdf =
                Loader.loadPDF(file(edition, "pdf", "public", null).extract().asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Published, December 2019");
            assertThat(new PDFTextStripper().getText(pdf)).contains("OFFICIAL - page 1 of");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "UPDATE edition SET reason = 'x' WHERE id = '" + edition + "'",
                    "DELETE FROM edition",
                    "UPDATE edition_file SET sha256 = 'x'")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
        assertThat(Graph.anonymous()
                        .ask("{ publications(force: \"warwickshire\", first: 100) { nodes { title } } }")
                        .getList("data.publications.nodes.title"))
                .contains("Published, 2019-12, edition 1");
    }
}
