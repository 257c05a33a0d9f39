package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** The response to an inspection report, from the report to its copies (Police Act 1996 s.55). */
@QuarkusTest
@MeetingsParts
class InspectionResponseIT {

    private static final String FIELDS = """
        { inspectionResponse { id publishedOn inTime missing chiefComments ownComments action
            deadline { due days source explanation } copies { to on } } userErrors { code field message } }
        """;

    private static JsonPath command(Graph caller, String name, String input, Map<String, ?> values) {
        return caller.ask(
                "mutation($i: %s!) { done: %s(input: $i) %s }".formatted(input, name, FIELDS), Map.of("i", values));
    }

    private static String opened(String inspection) {
        var answer = command(
                Graph.as("governance"),
                "openInspectionResponse",
                "OpenInspectionResponseInput",
                Map.of(
                        "force", "warwickshire",
                        "inspection", inspection,
                        "title", "Both Sides of the Coin",
                        "reportPublishedOn", "2020-01-10",
                        "hasRecommendation", true));
        assertThat(answer.getList("data.done.userErrors")).as(answer.prettify()).isEmpty();
        assertThat(answer.getString("data.done.inspectionResponse.deadline.due"))
                .isEqualTo("2020-03-05");
        assertThat(answer.getList("data.done.inspectionResponse.deadline.explanation"))
                .isNotEmpty();
        return answer.getString("data.done.inspectionResponse.id");
    }

    private static Map<String, Object> seenBy(Graph caller, String id) {
        return caller.ask(
                        "query($id: ID!) { inspectionResponse(id: $id) { title deadline { due } chiefComments"
                                + " ownComments missing publishedOn inTime } }",
                        Map.of("id", id))
                .getMap("data.inspectionResponse");
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("data.done.userErrors.code");
    }

    @Test
    void itIsWrittenInPrivatePublishedAndCopied() {
        var id = opened("both-sides-" + UUID.randomUUID());
        var governance = Graph.as("governance");
        var publication = Map.of("id", id, "on", "2020-03-06", "address", "https://example.org/response");

        assertThat(codes(command(
                        governance, "publishInspectionResponse", "PublishInspectionResponseInput", publication)))
                .containsExactly("WRONG_STATE");
        assertThat(codes(command(
                        Graph.as("chief"),
                        "commentAsChiefOfficer",
                        "CommentAsChiefOfficerInput",
                        Map.of("id", id, "text", "We accept it.", "on", "2020-02-03"))))
                .isEmpty();
        assertThat(codes(command(
                        governance,
                        "commentOnInspection",
                        "CommentOnInspectionInput",
                        Map.of("id", id, "text", "The office agrees.", "action", "Training is under way."))))
                .isEmpty();

        assertThat(seenBy(Graph.as("chief"), id))
                .containsEntry("chiefComments", "We accept it.")
                .containsEntry("ownComments", null);
        for (var outside : List.of(Graph.anonymous(), Graph.as("member"), Graph.as("governance-cheshire"))) {
            assertThat(seenBy(outside, id))
                    .containsEntry("title", "Both Sides of the Coin")
                    .containsEntry("deadline", Map.of("due", "2020-03-05"))
                    .containsEntry("chiefComments", null)
                    .containsEntry("ownComments", null)
                    .containsEntry("missing", null);
        }

        var published = command(governance, "publishInspectionResponse", "PublishInspectionResponseInput", publication);
        assertThat(codes(published)).as(published.prettify()).isEmpty();
        assertThat(published.getBoolean("data.done.inspectionResponse.inTime")).isFalse();
        assertThat(seenBy(Graph.anonymous(), id))
                .containsEntry("ownComments", "The office agrees.")
                .containsEntry(
                        "missing",
                        List.of("a copy to the inspectors of constabulary", "a copy to the Secretary of State"));

        var copied = command(
                governance,
                "copyInspectionResponse",
                "CopyInspectionResponseInput",
                Map.of("id", id, "to", "SECRETARY_OF_STATE", "on", "2020-03-06"));
        assertThat(copied.getList("data.done.inspectionResponse.copies"))
                .isEqualTo(List.of(Map.of("to", "SECRETARY_OF_STATE", "on", "2020-03-06")));
    }

    @Test
    void onlyTheOfficeOfTheAreaAndItsChiefMayWrite() {
        var id = opened("who-" + UUID.randomUUID());
        var comments = Map.of("id", id, "text", "Ours", "action", "None");

        assertThat(codes(command(
                        Graph.as("governance-cheshire"), "commentOnInspection", "CommentOnInspectionInput", comments)))
                .containsExactly("FORBIDDEN");
        assertThat(command(Graph.as("chief"), "commentOnInspection", "CommentOnInspectionInput", comments)
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(command(Graph.anonymous(), "commentOnInspection", "CommentOnInspectionInput", comments)
                        .getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(codes(command(
                        Graph.as("governance"),
                        "commentOnInspection",
                        "CommentOnInspectionInput",
                        Map.of("id", UUID.randomUUID().toString(), "text", "Ours"))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void oneIsOwedToAReportAndNoneToAReportThatIsNotOut() {
        var inspection = "once-" + UUID.randomUUID();
        opened(inspection);
        var again = Map.of(
                "force", "warwickshire",
                "inspection", inspection,
                "title", "Again",
                "reportPublishedOn", "2020-01-10",
                "hasRecommendation", false);
        var future = Map.of(
                "force",
                "warwickshire",
                "inspection",
                "future-" + inspection,
                "title",
                "Not out",
                "reportPublishedOn",
                LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(2).toString(),
                "hasRecommendation",
                false);

        assertThat(codes(command(
                        Graph.as("governance"), "openInspectionResponse", "OpenInspectionResponseInput", again)))
                .containsExactly("ALREADY_DONE");
        assertThat(codes(command(
                        Graph.as("governance"), "openInspectionResponse", "OpenInspectionResponseInput", future)))
                .containsExactly("DATE_IN_FUTURE");
    }

    @Test
    void aForcesAreListedPageByPage() {
        opened("list-" + UUID.randomUUID());
        opened("list-" + UUID.randomUUID());
        var page = Graph.anonymous().ask("""
            { inspectionResponses(force: "warwickshire", first: 1) {
                nodes { id } pageInfo { hasNextPage endCursor } } }
            """);
        var next = Graph.anonymous()
                .ask("""
                    query($after: String) { inspectionResponses(force: "warwickshire", first: 1, after: $after) {
                        nodes { id } } }
                    """, Map.of("after", page.getString("data.inspectionResponses.pageInfo.endCursor")));

        assertThat(page.getBoolean("data.inspectionResponses.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(next.getList("data.inspectionResponses.nodes"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(page.getList("data.inspectionResponses.nodes"));
        assertThat(Graph.anonymous()
                        .ask("{ inspectionResponses(force: \"cheshire\") { nodes { id } } }")
                        .getList("data.inspectionResponses.nodes"))
                .isEmpty();
    }

    /** The gateway asks this way for what meetings add to the performance service's inspection. */
    @Test
    void anInspectionIsOfThePerformanceServiceAndKnowsItsResponses() {
        var inspection = "federated-" + UUID.randomUUID();
        var id = opened(inspection);

        var answer = Graph.anonymous()
                .ask("""
                        query($r: [_Any!]!, $id: ID!) {
                          _entities(representations: $r) { ... on Inspection { id responses { id } } }
                          inspectionResponse(id: $id) { inspection { id responses { id } } } }
                        """, Map.of("id", id, "r", List.of(Map.of("__typename", "Inspection", "id", inspection))));

        assertThat(answer.getList("data._entities[0].responses.id", String.class))
                .containsExactly(id);
        assertThat(answer.getString("data.inspectionResponse.inspection.id")).isEqualTo(inspection);
        assertThat(answer.getList("data.inspectionResponse.inspection.responses.id", String.class))
                .containsExactly(id);
    }
}
