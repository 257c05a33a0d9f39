package uk.answerable.performance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/** Audits of crime recording as the graph answers them, and who may record one. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class RecordingAuditIT {

    private static final String RECORD = """
        mutation { recordAudit(input: { force: "%s", kind: TIMELINESS, topic: "%s", from: "2020-08-01",
          to: "2020-08-31", correct: %d, examined: 60, sample: MONTHLY, auditor: "force crime registrar" }) {
          audit { code percent published words } userErrors { code field message } } }
        """;

    @Test
    void theInspectoratesAuditsAreEverybodys() {
        var answer = Graph.anonymous().ask("""
            { recordingAudits(force: "cheshire", kind: TIMELINESS) { nodes { topic correct examined percent words source } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList("data.recordingAudits.nodes.words"))
                .containsExactlyInAnyOrder(
                        "rape: 81 of 103 (78.6%) within 24 hours",
                        "violence: 406 of 512 (79.3%) within 24 hours",
                        "sexual offences other than rape: 122 of 199 (61.3%) within 24 hours");
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        var codes = new ArrayList<String>();
        var after = "";
        var more = true;
        while (more) {
            var page = Graph.anonymous().ask("""
                { recordingAudits(force: "cheshire", first: 4 %s) { nodes { code } pageInfo { hasNextPage endCursor } } }
                """.formatted(after));
            codes.addAll(page.<String>getList("data.recordingAudits.nodes.code"));
            more = page.getBoolean("data.recordingAudits.pageInfo.hasNextPage");
            after = "after: \"%s\"".formatted(page.getString("data.recordingAudits.pageInfo.endCursor"));
        }

        assertThat(codes).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void theCalendarExplainsItsGaps() {
        var answer = Graph.anonymous().ask("""
            { auditCalendar(force: "cheshire", from: "2020-01", to: "2020-08") { month topics gapReason explained } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getList("data.auditCalendar")).hasSize(8);
        assertThat(answer.getString("data.auditCalendar[1].gapReason")).contains("reclassified");
        assertThat(answer.getBoolean("data.auditCalendar[7].explained")).isFalse();
    }

    @Test
    void aForceRecordsItsAuditAndOthersDoNotSeeItBeforeItIsPublished() {
        var recorded = Graph.as("analyst").ask(RECORD.formatted("warwickshire", "violence", 54));

        assertThat(recorded.<Object>get("errors")).isNull();
        assertThat(recorded.getList("data.recordAudit.userErrors")).isEmpty();
        assertThat(recorded.getString("data.recordAudit.audit.words"))
                .isEqualTo("violence: 54 of 60 (90.0%) within 24 hours");
        var list = "{ recordingAudits(force: \"warwickshire\") { nodes { topic published } } }";
        assertThat(Graph.as("governance").ask(list).getList("data.recordingAudits.nodes"))
                .hasSize(1);
        assertThat(Graph.anonymous().ask(list).getList("data.recordingAudits.nodes"))
                .isEmpty();
        assertThat(Graph.as("analyst-cheshire").ask(list).getList("data.recordingAudits.nodes"))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithAnAuditIsSaid() {
        var tooMany = Graph.as("analyst").ask(RECORD.formatted("warwickshire", "violence", 61));
        var another = Graph.as("analyst").ask(RECORD.formatted("cheshire", "violence", 54));
        var nobody = Graph.anonymous().ask(RECORD.formatted("cheshire", "violence", 54));

        assertThat(tooMany.getString("data.recordAudit.userErrors[0].field")).isEqualTo("input.correct");
        assertThat(another.getString("data.recordAudit.userErrors[0].code")).isEqualTo("FORBIDDEN");
        assertThat(nobody.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
    }
}
