package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** The checklist of statutory publication: read by everybody, kept by the office of the area. */
@QuarkusTest
@MeetingsParts
class PublicationChecklistIT {

    private static final String LIST = """
        query($force: String!, $on: Date!) { publicationChecklist(force: $force, on: $on) {
            code paragraph rhythm entries { about due state publishedOn address } } }
        """;

    private static List<Map<String, Object>> entries(String force, String duty, String on) {
        return Graph.anonymous()
                .ask(LIST, Map.of("force", force, "on", on))
                .param("duty", duty)
                .getList("data.publicationChecklist.find { it.code == duty }.entries");
    }

    private static JsonPath command(Graph caller, String name, String input, Map<String, ?> values) {
        return caller.ask(
                "mutation($i: %s!) { done: %s(input: $i) { publicationDuty { code } userErrors { code field } } }"
                        .formatted(input, name),
                Map.of("i", values));
    }

    private static Map<String, Object> publication(String force, String duty, String about, String on) {
        return Map.of(
                "force",
                force,
                "duty",
                duty,
                "about",
                about,
                "publishedOn",
                on,
                "address",
                "https://example.org/" + on);
    }

    @Test
    void whatIsMissingIsSeenByEverybodyUntilItIsPublished() {
        assertThat(entries("warwickshire", "spending", "2024-05-14"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("about", "2024-04").containsEntry("state", "MISSING"));

        var done = command(
                Graph.as("governance"),
                "recordPublication",
                "RecordPublicationInput",
                publication("warwickshire", "spending", "2024-04-02", "2024-05-10"));

        assertThat(done.getList("data.done.userErrors")).as(done.prettify()).isEmpty();
        assertThat(entries("warwickshire", "spending", "2024-05-14"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("state", "PUBLISHED")
                        .containsEntry("publishedOn", "2024-05-10")
                        .containsEntry("address", "https://example.org/2024-05-10"));
        assertThat(entries("warwickshire", "spending", "2024-05-09"))
                .as("as it was the day before")
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("state", "MISSING"));
        assertThat(entries("cheshire", "spending", "2024-05-14"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("state", "MISSING"));
    }

    @Test
    void anOccasionStartsTheMonth() {
        assertThat(entries("warwickshire", "complaints-data", "2024-05-14")).isEmpty();

        var noted = command(
                Graph.as("governance"),
                "noteOccasion",
                "NoteOccasionInput",
                Map.of("force", "warwickshire", "duty", "complaints-data", "on", "2024-06-04"));

        assertThat(noted.getList("data.done.userErrors")).as(noted.prettify()).isEmpty();
        assertThat(entries("warwickshire", "complaints-data", "2024-07-05"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("about", "2024-06-04")
                        .containsEntry("due", "2024-07-04")
                        .containsEntry("state", "MISSING"));
    }

    @Test
    void onlyTheOfficeOfTheAreaKeepsItAndOnce() {
        var theirs = publication("warwickshire", "staff", "2024-04-02", "2024-05-11");

        assertThat(command(Graph.as("governance-cheshire"), "recordPublication", "RecordPublicationInput", theirs)
                        .getList("data.done.userErrors.code"))
                .isEqualTo(List.of("FORBIDDEN"));
        assertThat(command(Graph.as("member"), "recordPublication", "RecordPublicationInput", theirs)
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(command(Graph.as("governance"), "recordPublication", "RecordPublicationInput", theirs)
                        .getList("data.done.userErrors"))
                .isEmpty();
        assertThat(command(Graph.as("governance"), "recordPublication", "RecordPublicationInput", theirs)
                        .getList("data.done.userErrors.code"))
                .isEqualTo(List.of("ALREADY_DONE"));
        assertThat(command(
                                Graph.as("governance"),
                                "recordPublication",
                                "RecordPublicationInput",
                                publication("warwickshire", "no-such", "2024-04-02", "2024-05-11"))
                        .getList("data.done.userErrors.code"))
                .isEqualTo(List.of("UNKNOWN_CODE"));
    }
}
