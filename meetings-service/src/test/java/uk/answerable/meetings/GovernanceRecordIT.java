package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** Records of governance: by their kind, in versions, reviewed, and seen by whom the kind names. */
@QuarkusTest
@MeetingsParts
class GovernanceRecordIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static final String FIELDS = """
        { governanceRecord { id version title overdue nextReview rung riskLevel values { field value }
            links { kind target meeting { reference } measure { code } action { reference } } }
          userErrors { code field message } }
        """;

    private static JsonPath command(String signIn, String name, String input, Map<String, ?> values) {
        return Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { done: %s(input: $i) %s }".formatted(input, name, FIELDS),
                        Map.of("i", values));
    }

    private static JsonPath add(
            String signIn, String kind, Map<String, String> values, Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, Object>(Map.of(
                "force",
                "warwickshire",
                "kind",
                kind,
                "title",
                "Titanite",
                "owner",
                "Chief Executive",
                "values",
                values(values)));
        input.putAll(more);
        return command(signIn, "addGovernanceRecord", "AddGovernanceRecordInput", input);
    }

    private static List<Map<String, String>> values(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> Map.of("field", one.getKey(), "value", one.getValue()))
                .toList();
    }

    private static String risk(Map<String, ?> more) {
        var all = new HashMap<String, Object>(Map.of("riskLevel", "HIGH"));
        all.putAll(more);
        var answer = add(
                "governance",
                "STRATEGIC_RISK",
                Map.of("cause", "Funding", "control", "Reserves", "heldBy", "joint"),
                all);
        assertThat(codes(answer)).as(answer.prettify()).isEmpty();
        return answer.getString("data.done.governanceRecord.id");
    }

    private static @Nullable Map<String, Object> seenBy(Graph caller, String id) {
        return caller.ask(
                        "query($id: ID!) { governanceRecord(id: $id) { title overdue values { field }"
                                + " versions { version reason } } }",
                        Map.of("id", id))
                .getMap("data.governanceRecord");
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("data.done.userErrors.code");
    }

    @Test
    void theReferenceProgrammeIsRead() {
        var answer = Graph.anonymous().ask("""
            { lines: governanceRecords(force: "warwickshire", kind: "PROGRAMME_LINE", first: 100) {
                nodes { title values { field value } } }
              dates: governanceRecords(force: "warwickshire", kind: "LEGAL_DATE", first: 100) {
                nodes { values { field value } } } }
            """);

        assertThat(answer.getList("data.lines.nodes")).hasSize(21);
        assertThat(answer.<Map<String, String>>getList("data.lines.nodes.find { it.title == 'vetting' }.values"))
                .contains(Map.of("field", "state", "value", "ready supporting partner"));
        assertThat(answer.getList("data.dates.nodes.values.flatten().findAll { it.field == 'on' }.value", String.class))
                .containsExactly("2018-10-08", "2019-10-08", "2020-04-08");
    }

    @Test
    void whatDoesNotFitTheKindIsRefusedFieldByField() {
        var refused = add("governance", "AWARD", Map.of("holders", "many", "colour", "gold"), Map.of());

        assertThat(refused.getList("data.done.userErrors.field", String.class))
                .containsExactlyInAnyOrder("input.values.colour", "input.values.scheme", "input.values.holders");
        assertThat(codes(add("governance", "DIARY", Map.of(), Map.of()))).containsExactly("UNKNOWN_CODE");
        assertThat(codes(add("governance-cheshire", "AWARD", Map.of("scheme", "A"), Map.of())))
                .containsExactly("FORBIDDEN");
    }

    @Test
    void aJointRiskIsSeenByOfficeAndForceAndAFieldByWhomItNames() {
        var id = risk(Map.of());

        for (var outside : List.of(Graph.anonymous(), Graph.as("member"), Graph.as("governance-cheshire"))) {
            assertThat(seenBy(outside, id)).isNull();
        }
        assertThat(seenBy(Graph.as("chief"), id)).containsEntry("overdue", true);
        var service = add(
                        "governance",
                        "COMMISSIONED_SERVICE",
                        Map.of(
                                "provider",
                                "A charity",
                                "value",
                                "1200.50",
                                "starts",
                                "2020-04-01",
                                "concern",
                                "Slow start"),
                        Map.of("riskLevel", "LOW"))
                .getString("data.done.governanceRecord.id");
        assertThat(seenBy(Graph.anonymous(), service))
                .containsEntry("overdue", null)
                .containsEntry("versions", null)
                .extractingByKey("values")
                .asString()
                .contains("provider")
                .doesNotContain("concern");
        assertThat(seenBy(Graph.as("governance"), service))
                .extractingByKey("values")
                .asString()
                .contains("concern");
    }

    @Test
    void aBlankDayIsOverdueUntilAReviewAndEachChangeIsAVersion() {
        var id = risk(Map.of());
        var overdue = "{ governanceRecords(force: \"warwickshire\", overdue: true, first: 100) { nodes { id } } }";
        assertThat(Graph.as("governance").ask(overdue).getList("data.governanceRecords.nodes.id", String.class))
                .contains(id);
        assertThat(Graph.anonymous().ask(overdue).getList("data.governanceRecords.nodes"))
                .isEmpty();

        var reviewed = command(
                "governance",
                "reviewGovernanceRecord",
                "ReviewGovernanceRecordInput",
                Map.of("id", id, "on", TODAY.toString(), "result", "It grows.", "riskLevel", "VERY_HIGH"));
        assertThat(reviewed.getString("data.done.governanceRecord.nextReview"))
                .as(reviewed.prettify())
                .isEqualTo(TODAY.plusMonths(1).toString());
        assertThat(Graph.as("governance").ask(overdue).getList("data.governanceRecords.nodes.id", String.class))
                .doesNotContain(id);

        var change = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "expectedVersion",
                1,
                "reason",
                "Reworded",
                "title",
                "Titanite again",
                "owner",
                "Treasurer",
                "values",
                values(Map.of("cause", "Inflation", "control", "Reserves", "heldBy", "joint")),
                "riskLevel",
                "VERY_HIGH"));
        assertThat(codes(command("governance", "changeGovernanceRecord", "ChangeGovernanceRecordInput", change)))
                .containsExactly("VERSION_CONFLICT");
        change.put("expectedVersion", 2);
        assertThat(codes(command("governance", "changeGovernanceRecord", "ChangeGovernanceRecordInput", change)))
                .isEmpty();
        assertThat(seenBy(Graph.as("chief"), id))
                .containsEntry(
                        "versions",
                        List.of(
                                Map.of("version", 3, "reason", "Reworded"),
                                Map.of("version", 2, "reason", "It grows."),
                                Map.of("version", 1, "reason", "added")));
        assertThat(codes(command(
                        "governance",
                        "endGovernanceRecord",
                        "EndGovernanceRecordInput",
                        Map.of("id", id, "reason", "Over"))))
                .isEmpty();
        assertThat(codes(command(
                        "governance",
                        "endGovernanceRecord",
                        "EndGovernanceRecordInput",
                        Map.of("id", id, "reason", "Over"))))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void aPanelKeepsItsOwn() {
        var portfolio = Map.of("office", "Panel member 3", "subject", "Rural crime", "visitsEveryMonths", "6");
        var own = add("panel-clerk", "MEMBER_PORTFOLIO", portfolio, Map.of("body", "warwickshire-pcp"));
        var id = own.getString("data.done.governanceRecord.id");
        var visit = add(
                        "panel-clerk",
                        "PORTFOLIO_VISIT",
                        Map.of("on", "2020-02-01", "office", "Panel member 3", "seen", "The control room"),
                        Map.of("body", "warwickshire-pcp"))
                .getString("data.done.governanceRecord.id");

        assertThat(codes(own)).as(own.prettify()).isEmpty();
        assertThat(codes(add("governance", "MEMBER_PORTFOLIO", portfolio, Map.of("body", "warwickshire-pcp"))))
                .containsExactly("FORBIDDEN");
        assertThat(seenBy(Graph.as("governance"), visit))
                .extractingByKey("values")
                .asString()
                .doesNotContain("seen");
        assertThat(seenBy(Graph.as("member"), visit))
                .extractingByKey("values")
                .asString()
                .contains("seen");
        assertThat(command(
                                "panel-clerk",
                                "linkGovernanceRecord",
                                "LinkGovernanceRecordInput",
                                Map.of("id", visit, "kind", "RECORD", "target", id))
                        .getString("data.done.governanceRecord.links[0].target"))
                .isEqualTo(id);
    }

    @Test
    void aRecordIsTiedToWhatThereIs() {
        var id = risk(Map.of());

        for (var link : Map.of("MEASURE", "shoplifting", "MEETING", "WK-PCP-2020-03-16", "DECISION", "WPCC20095")
                .entrySet()) {
            var tied = link(id, link.getKey(), link.getValue());
            assertThat(codes(tied)).as(tied.prettify()).isEmpty();
        }
        assertThat(codes(link(id, "MEETING", "WK-PCP-2020-03-16"))).containsExactly("ALREADY_DONE");
        assertThat(codes(link(id, "MEETING", "WK-PCP-1999-03-16"))).containsExactly("NOT_FOUND");
        assertThat(codes(link(id, "DECISION", "WPCC20106000"))).containsExactly("NOT_FOUND");
        assertThat(codes(link(id, "ACTION", "2020/13"))).containsExactly("NOT_FOUND");
    }

    private static JsonPath link(String id, String kind, String target) {
        return command(
                "governance",
                "linkGovernanceRecord",
                "LinkGovernanceRecordInput",
                Map.of("id", id, "kind", kind, "target", target));
    }

    @Test
    void recordsAreListedPageByPage() {
        var seen = new HashSet<String>();
        @Nullable String after = null;
        do {
            var variables = new HashMap<String, Object>();
            if (after != null) {
                variables.put("a", after);
            }
            var page = Graph.anonymous().ask("""
                    query($a: String) { governanceRecords(force: "warwickshire", kind: "LEGAL_DATE", first: 3, after: $a) {
                        nodes { id } pageInfo { hasNextPage endCursor } } }
                    """, variables);
            seen.addAll(page.getList("data.governanceRecords.nodes.id"));
            after = page.getBoolean("data.governanceRecords.pageInfo.hasNextPage")
                    ? page.getString("data.governanceRecords.pageInfo.endCursor")
                    : null;
        } while (after != null);

        assertThat(seen).hasSize(4);
    }
}
