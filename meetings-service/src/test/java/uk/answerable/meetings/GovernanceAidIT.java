package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** Records together: what they come to, what is found of them and what is taken away, each to whom it is. */
@QuarkusTest
@MeetingsParts
class GovernanceAidIT {

    private static final String RECORDS = "/api/v1/exports/forces/warwickshire/records";

    private static String add(String signIn, String kind, String title, Map<String, String> values) {
        var answer = Graph.as(signIn)
                .ask(
                        """
                mutation($i: AddGovernanceRecordInput!) { addGovernanceRecord(input: $i) {
                    userErrors { field message } governanceRecord { id } } }
                """,
                        Map.of(
                                "i",
                                Map.of(
                                        "force",
                                        "warwickshire",
                                        "kind",
                                        kind,
                                        "title",
                                        title,
                                        "owner",
                                        "Force performance",
                                        "values",
                                        values.entrySet().stream()
                                                .map(one -> Map.of("field", one.getKey(), "value", one.getValue()))
                                                .toList())));
        assertThat(answer.getList("data.addGovernanceRecord.userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data.addGovernanceRecord.governanceRecord.id");
    }

    private static String target(String level, String title) {
        return add("governance", "TARGET", title, Map.of("level", level, "target", "Andalusite"));
    }

    private static List<String> aids(Graph caller, String more) {
        return caller.ask("{ governanceAids(force: \"warwickshire\", first: 100%s) { nodes { message } } }"
                        .formatted(more))
                .getList("data.governanceAids.nodes.message");
    }

    private static List<String> found(Graph caller, String text) {
        return caller.ask(
                        "query($t: String!) { search(text: $t, kinds: [GOVERNANCE_RECORD]) { nodes { id } } }",
                        Map.of("t", text))
                .getList("data.search.nodes.id");
    }

    private static JsonPath link(String id, String target) {
        return Graph.as("governance").ask("""
                mutation($id: ID!, $target: String!) { linkGovernanceRecord(input: {
                    id: $id, kind: RECORD, target: $target}) { userErrors { code } } }
                """, Map.of("id", id, "target", target));
    }

    @Test
    void gapsInACascadeCloseWhenTargetsAreTied() {
        var plan = target("plan", "Chiastolite plan");
        var area = target("area", "Chiastolite area");
        assertThat(aids(Graph.as("governance"), "")).contains("Chiastolite area serves no target of the plan");

        assertThat(link(area, plan).getList("data.linkGovernanceRecord.userErrors"))
                .isEmpty();

        assertThat(aids(Graph.as("chief"), ", kinds: [TARGET_UNTIED, TARGET_NOT_CASCADED]"))
                .contains("Chiastolite plan serves no target of the strategy")
                .contains("no target below serves Chiastolite area (area)")
                .doesNotContain("Chiastolite area serves no target of the plan")
                .doesNotContain("no target below serves Chiastolite plan (plan)");
    }

    @Test
    void whatAPanelsRecordsComeToIsThePanels() {
        Graph.as("panel-clerk").ask("""
                mutation { addGovernanceRecord(input: {force: "warwickshire", body: "warwickshire-pcp",
                    kind: "MEMBER_PORTFOLIO", title: "Kyanite", owner: "Panel", values: [
                        {field: "office", value: "Panel member 4"}, {field: "subject", value: "Rural crime"},
                        {field: "visitsEveryMonths", value: "6"}]}) { userErrors { code } } }
                """);
        var overdue = "Kyanite: not visited yet; no day is set for the next visit, which counts as overdue";

        assertThat(aids(Graph.as("member"), "")).contains(overdue);
        assertThat(aids(Graph.as("governance"), "")).doesNotContain(overdue);
        assertThat(Graph.as("governance").ask("""
                                { governanceRecords(force: "warwickshire", overdue: true, first: 100) {
                                    nodes { body overdue } } }
                                """).getList("data.governanceRecords.nodes.body", String.class))
                .as("nor is it told by the filter")
                .doesNotContain("warwickshire-pcp");
        assertThat(Graph.anonymous()
                        .ask("{ governanceAids(force: \"warwickshire\") { nodes { message } } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(aids(Graph.as("governance-cheshire"), "")).isEmpty();
    }

    @Test
    void aRecordIsFoundByWhoeverMayReadTheWord() {
        var target = target("strategy", "Dumortierite");
        var portfolio = add(
                "governance",
                "PORTFOLIO_VISIT",
                "Sillimanite",
                Map.of("on", "2020-02-01", "office", "Member 3", "seen", "Staurolite"));

        for (var inside : List.of("governance", "chief")) {
            assertThat(found(Graph.as(inside), "dumortierite andalusite")).containsExactly(target);
        }
        for (var outside : List.of(Graph.anonymous(), Graph.as("member"), Graph.as("governance-cheshire"))) {
            assertThat(found(outside, "dumortierite")).isEmpty();
        }
        assertThat(found(Graph.anonymous(), "sillimanite")).containsExactly(portfolio);
        assertThat(found(Graph.as("governance"), "staurolite")).containsExactly(portfolio);
        assertThat(found(Graph.as("chief"), "staurolite")).isEmpty();
    }

    @Test
    void recordsAreTakenAwayAsFarAsTheyAreRead() {
        target("unit", "Cordierite");
        add(
                "governance",
                "PORTFOLIO_VISIT",
                "Grossular",
                Map.of("on", "2020-02-01", "office", "Member 3", "seen", "Spessartine"));

        var office = file("governance", "portfolio-visit");
        assertThat(office)
                .contains("Title,Owner,Body,Day,Member's office,What was seen")
                .contains("Spessartine");
        var force = file("chief", "portfolio-visit");
        assertThat(force).contains("Grossular").doesNotContain("What was seen").doesNotContain("Spessartine");
        assertThat(file("chief", "target")).contains("Cordierite").contains("Overdue");
        Graph.anonymous()
                .request()
                .queryParams("format", "csv", "sheet", "target")
                .get(RECORDS)
                .then()
                .statusCode(422);
        Graph.anonymous()
                .request()
                .get(RECORDS.replace("warwickshire", "nowhere"))
                .then()
                .statusCode(404);
    }

    private static String file(String signIn, String sheet) {
        return Graph.as(signIn)
                .request()
                .accept("*/*")
                .queryParams("format", "csv", "sheet", sheet)
                .get(RECORDS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
