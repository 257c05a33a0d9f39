package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.test.Graph;

/** The register of decisions: its gaps, and that of an exempt one nothing but number and section is public. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionIT {

    private static final String NOTICES = """
        query($after: String) { decisionNotices(force: "warwickshire", first: 10, after: $after) {
          nodes { reference title exemptSection decisionMaker decidedOn note } pageInfo { hasNextPage endCursor } } }
        """;

    private static List<String> enter(String signIn, String reference, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "force",
                "warwickshire",
                "reference",
                reference,
                "title",
                "Vesuvianite contract",
                "decisionMaker",
                "Police and Crime Commissioner"));
        input.putAll(more);
        return Graph.as(signIn)
                .ask(
                        "mutation($i: RecordDecisionNoticeInput!) { recordDecisionNotice(input: $i) { userErrors {"
                                + " code } } }",
                        Map.of("i", input))
                .getList("data.recordDecisionNotice.userErrors.code", String.class);
    }

    private static JsonPath series() {
        return Graph.anonymous()
                .ask("{ decisionSeries(force: \"warwickshire\") { series firstNumber lastNumber entries gaps } }");
    }

    @Test
    @Order(1)
    void theRegisterIsReadPageByPageAndItsGapsAreReported() {
        var first = Graph.anonymous().ask(NOTICES);
        var second = Graph.anonymous()
                .ask(NOTICES, Map.of("after", first.getString("data.decisionNotices.pageInfo.endCursor")));

        assertThat(first.getList("data.decisionNotices.nodes.reference", String.class))
                .hasSize(10)
                .startsWith("WPCC20122", "WPCC20115", "WPCC20109");
        assertThat(second.getList("data.decisionNotices.nodes.reference", String.class))
                .hasSize(5)
                .endsWith("WPCC20095");
        assertThat(second.getBoolean("data.decisionNotices.pageInfo.hasNextPage"))
                .isFalse();
        assertThat(series().getList("data.decisionSeries[0].gaps", String.class))
                .containsExactly("20106", "20108", "20110-20114", "20116-20121");
    }

    @Test
    @Order(2)
    void ofAnExemptNoticeOnlyNumberAndSectionArePublic() {
        assertThat(enter("governance", "WPCC20106", Map.of("exemptSection", 43)))
                .isEmpty();

        for (var other : List.of("member", "chief", "governance-cheshire")) {
            assertThat(exempt(Graph.as(other)))
                    .as(other)
                    .containsEntry("exemptSection", 43)
                    .containsEntry("title", null)
                    .containsEntry("decisionMaker", null);
        }
        assertThat(exempt(Graph.anonymous())).containsEntry("title", null);
        assertThat(exempt(Graph.as("governance"))).containsEntry("title", "Vesuvianite contract");
        assertThat(series().getList("data.decisionSeries[0].gaps", String.class))
                .doesNotContain("20106");
    }

    private static Map<String, Object> exempt(Graph caller) {
        return caller.ask(NOTICES).getMap("data.decisionNotices.nodes.find { it.reference == 'WPCC20106' }");
    }

    @Test
    @Order(3)
    void aNumberIsUsedOnceAndAnExemptionIsOneThatIsKnown() {
        assertThat(enter("governance", "wpcc 20106", Map.of())).containsExactly("ALREADY_DONE");
        assertThat(enter("governance", "WPCC20108", Map.of("exemptSection", 99)))
                .containsExactly("UNKNOWN_CODE");
        assertThat(enter("governance", "20108", Map.of())).containsExactly("INVALID_INPUT");
        assertThat(enter("governance-cheshire", "WPCC20108", Map.of())).containsExactly("FORBIDDEN");
    }
}
