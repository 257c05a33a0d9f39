package uk.answerable.complaints.publication.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Casework;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** The statutory publication from its draft to everybody's reading, on real parts. */
@QuarkusTest
class PublicationIT {

    private static final String CHANGE = """
            mutation ($input: %sInput!) { result: %s(input: $input) {
              complaintPublication { id edition version publishedOn deadline { due } figures { code printed } }
              userErrors { code field message } } }
            """;
    private static final String READ = """
            query ($id: ID!) { complaintPublication(id: $id) { id force holdingToAccount publishedOn
              figures { code printed number samePeriodLastYear reason } } }
            """;

    private final Graph office = Graph.as("governance");

    @Inject
    Register register;

    @Test
    void aDraftIsTheOfficesAndWhatIsPublishedStandsHoweverTheCasesMove() {
        var psd = new Casework(Graph.as("psd"), "warwickshire");
        for (int i = 0; i < 5; i++) {
            psd.recorded("2025-07-07", "2025-07-09", "OTHERWISE_THAN_BY_INVESTIGATION");
        }
        var drafted = drafted("2025/26 Q2", "2025-11-28");
        assertThat(drafted.getList("userErrors")).isEmpty();
        assertThat(drafted.getString("complaintPublication.deadline.due")).isEqualTo("2025-12-28");
        var id = drafted.getString("complaintPublication.id");
        assertThat(read(Graph.anonymous(), id).<Object>get("force")).isNull();
        assertThat(read(Graph.as("chief"), id).<Object>get("force")).isNull();
        assertThat(read(Graph.as("governance-cheshire"), id).<Object>get("force"))
                .isNull();
        assertThat(read(Graph.as("reviewer"), id).getString("force")).isEqualTo("warwickshire");
        assertThat(drafted("2025/26 Q2", "2025-11-28").getString("userErrors[0].code"))
                .isEqualTo("ALREADY_DONE");

        var published = publish(id);
        assertThat(published.getString("complaintPublication.publishedOn")).isNotNull();
        psd.recorded("2025-07-14", "2025-07-16", "OTHERWISE_THAN_BY_INVESTIGATION");
        var seen = read(Graph.anonymous(), id);
        assertThat(seen.getString("figures.find { it.code == 'cases_logged' }.printed"))
                .isEqualTo("5");
        assertThat(publish(id).getString("userErrors[0].code")).isEqualTo("WRONG_STATE");
        assertThat(register.ask(
                        "select data ->> 'period' from outbox where aggregate_id = ? and type ="
                                + " 'uk.answerable.complaints.statistics-published'",
                        id))
                .containsExactly("2025/26 Q2");
        assertThat(register.ask("select action from audit.entry where subject_id = ? order by seq", id))
                .containsExactly("draft", "publish");

        var corrected = drafted("2025/26 Q2", "2025-11-28");
        assertThat(corrected.getInt("complaintPublication.edition")).isEqualTo(2);
        var list = Graph.anonymous()
                .ask(
                        "{ complaintPublications(force: \"warwickshire\", first: 5) { nodes { id edition publishedOn } } }");
        assertThat(list.<String>getList("data.complaintPublications.nodes.publishedOn"))
                .doesNotContainNull();
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        assertThat(drafted("2025/26", "2025-11-28").getString("userErrors[0].field"))
                .isEqualTo("input.period");
        assertThat(drafted("2025/26 Q3", "2099-01-01").getString("userErrors[0].code"))
                .isEqualTo("DATE_IN_FUTURE");
        var empty = change(
                office,
                "draftComplaintPublication",
                "DraftComplaintPublication",
                Map.of(
                        "force", "warwickshire",
                        "period", "2025/26 Q3",
                        "bulletinPublishedOn", "2026-02-01",
                        "holdingToAccount", " ",
                        "reviewPerformance", "In time."));
        assertThat(empty.getString("userErrors[0].field")).isEqualTo("input.holdingToAccount");
        var elsewhere = change(
                Graph.as("governance-cheshire"),
                "draftComplaintPublication",
                "DraftComplaintPublication",
                input("warwickshire", "2025/26 Q3", "2026-02-01"));
        assertThat(elsewhere.getString("userErrors[0].code")).isEqualTo("FORBIDDEN");
    }

    private JsonPath drafted(String period, String bulletin) {
        return change(
                office,
                "draftComplaintPublication",
                "DraftComplaintPublication",
                input("warwickshire", period, bulletin));
    }

    private JsonPath publish(String id) {
        return change(office, "publishComplaintPublication", "PublishComplaintPublication", Map.of("id", id));
    }

    private static Map<String, Object> input(String force, String period, String bulletin) {
        return Map.of(
                "force", force,
                "period", period,
                "bulletinPublishedOn", bulletin,
                "holdingToAccount", "Asked each quarter.",
                "reviewPerformance", "All in time.");
    }

    private static JsonPath change(Graph caller, String mutation, String input, Map<String, Object> values) {
        var answer = caller.ask(CHANGE.formatted(input, mutation), Map.of("input", values));
        assertThat(answer.<List<Object>>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.result");
    }

    private static JsonPath read(Graph reader, String id) {
        var answer = reader.ask(READ, Map.of("id", id));
        assertThat(answer.<List<Object>>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.complaintPublication");
    }
}
