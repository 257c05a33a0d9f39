package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** An edition taken from step to step as offices do, over the graph. */
final class EditionSteps {

    private EditionSteps() {}

    static void signOff(String edition) {
        List<Map<String, String>> findings =
                content(Graph.as("analyst"), edition).getList("data.reportEdition.findings");
        for (var found : findings) {
            step(
                    "analyst",
                    "editionFindingAccept",
                    Map.of("edition", edition, "finding", found.get("id"), "reason", "Known to the board"));
        }
        step("governance", "editionSignOff", Map.of("edition", edition));
    }

    static Map<String, Object> publish(String edition, boolean toPublic) {
        return Map.of("edition", edition, "toPublic", toPublic);
    }

    static ValidatableResponse file(String edition, String form, String audience, String signIn) {
        var request = given();
        if (signIn != null) {
            request.auth().oauth2(Tokens.of(signIn));
        }
        return request.get("/api/v1/reports/editions/%s/%s?audience=%s".formatted(edition, form, audience))
                .then();
    }

    static String error(JsonPath answer, String mutation) {
        return answer.getString("data." + mutation + ".userErrors[0].code");
    }

    static String assembled(String report, String month) {
        var answer = step("analyst", "editionAssemble", Map.of("report", report, "month", month));
        assertThat(answer.<Object>getList("data.editionAssemble.userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data.editionAssemble.edition.id");
    }

    static String report(String title) {
        return create(title, "Official").getString("data.reportCreate.report.id");
    }

    static JsonPath create(String title, String marking) {
        return Graph.as("analyst")
                .ask(
                        """
                mutation($input: ReportCreateInput!) {
                  reportCreate(input: $input) { report { id } userErrors { code field message } } }
                """,
                        Map.of(
                                "input",
                                Map.of(
                                        "force",
                                        "warwickshire",
                                        "title",
                                        title,
                                        "marking",
                                        marking,
                                        "template",
                                        "PERFORMANCE_SUMMARY")));
    }

    static JsonPath step(String signIn, String mutation, Map<String, Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return Graph.as(signIn).ask("""
                mutation($input: %s!) { %s(input: $input) {
                  edition { id number state version } userErrors { code field message } } }
                """.formatted(type, mutation), Map.of("input", input));
    }

    static JsonPath content(Graph graph, String edition) {
        return graph.ask("""
                query($id: ID!) { reportEdition(id: $id) { state marking
                  content { summary { topic data volumes } tables { title } notIncluded }
                  commentary { topic printed text }
                  findings { id topic kind what acceptedBecause } } }
                """, Map.of("id", edition));
    }
}
