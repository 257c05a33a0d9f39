package uk.answerable.performance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.answerable.performance.EditionSteps.assembled;
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
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** Printing as its own work, of which the request that asks for it sees no end. */
@QuarkusTest
@TestProfile(PrintingIT.Impatient.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class PrintingIT {

    @Inject
    DataSource database;

    /** Nobody waits, and one file is printed at a time. */
    public static class Impatient extends WithReferenceData {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("answerable.printing.patience", "PT0.001S");
            settings.put("answerable.printing.at-once", "1");
            return settings;
        }
    }

    @Test
    void whileItIsPrintedEverybodyOfTheOfficeSeesHowFarAndNobodyHasAFile() {
        var edition = assembled(report("Watched"), "2019-12");
        signOff(edition);
        assertThat(printing("governance", edition)).isNull();

        var asked = step("governance", "editionPublish", publish(edition, true));
        assertThat(asked.getString("data.editionPublish.edition.state")).isEqualTo("SIGNED_OFF");
        assertThat(printing("chief", edition))
                .containsEntry("state", "PRINTING")
                .containsEntry("files", 8)
                .containsEntry("office", "OPCC governance officer, Warwickshire");
        assertThat(printing("analyst-cheshire", edition)).isNull();
        file(edition, "csv", "office", "chief").statusCode(404);
        var again = step("governance", "editionPublish", publish(edition, false));
        assertThat(error(again, "editionPublish")).isEqualTo("ALREADY_DONE");
        assertThat(again.getString("data.editionPublish.userErrors[0].message")).contains("is being printed");

        await().atMost(90, SECONDS)
                .untilAsserted(() -> assertThat(printing("governance", edition))
                        .containsEntry("state", "PUBLISHED")
                        .containsEntry("done", 8)
                        .containsEntry("toPublic", true));
        file(edition, "csv", "office", "chief").statusCode(200);
        file(edition, "pdf", "public", null).statusCode(200);
    }

    @Test
    void anEditionThatWasChangedMeanwhileIsNotPublishedAndThePrintingSaysSo() {
        var report = report("Changed meanwhile");
        var edition = assembled(report, "2019-12");
        signOff(edition);
        step("governance", "editionPublish", publish(edition, true));
        step("analyst", "editionAssemble", Map.of("report", report, "month", "2019-12"));

        await().atMost(90, SECONDS)
                .untilAsserted(() -> assertThat(printing("governance", edition)).containsEntry("state", "FAILED"));
        assertThat(printing("governance", edition).get("failure")).asString().contains("somebody else changed it");
        file(edition, "html", "public", null).statusCode(404);
        file(edition, "html", "office", "governance").statusCode(404);
        assertThat(Graph.as("governance")
                        .ask("{ reportEdition(id: \"%s\") { state } }".formatted(edition))
                        .getString("data.reportEdition.state"))
                .isEqualTo("ASSEMBLED");
    }

    @Test
    void aPrintingWhoseProcessIsGoneCanBeAskedForAgain() throws SQLException {
        var edition = assembled(report("Gone"), "2019-12");
        signOff(edition);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        INSERT INTO edition_printing (edition_id, attempt, to_public, office, asked_at, moved_at, done, files)
                        VALUES (CAST(? AS uuid), gen_random_uuid(), false, 'governance', now() - interval '1 hour',
                            now() - interval '1 hour', 3, 4)
                        """)) {
            statement.setString(1, edition);
            statement.executeUpdate();
        }
        assertThat(printing("governance", edition))
                .containsEntry("state", "FAILED")
                .containsEntry("done", 3);
        assertThat(printing("governance", edition).get("failure")).asString().contains("ask for it again");

        step("governance", "editionPublish", publish(edition, false));
        await().atMost(90, SECONDS)
                .untilAsserted(() -> assertThat(printing("governance", edition))
                        .containsEntry("state", "PUBLISHED")
                        .containsEntry("done", 4)
                        .containsEntry("files", 4));
    }

    private static Map<String, Object> printing(String signIn, String edition) {
        JsonPath answer = Graph.as(signIn).ask("""
                { reportEdition(id: "%s") { printing { state toPublic office done files failure } } }
                """.formatted(edition));
        return answer.getMap("data.reportEdition.printing");
    }
}
