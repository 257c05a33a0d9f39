package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** What anybody finds of the scrutiny of a force: its reports, and what their requests are about. */
@QuarkusTest
@MeetingsParts
class ScrutinyReportIT {

    private static final String REPORT = "WK-OPCC-SCRUTINY-Q3-2019-20";

    @Test
    void theReportsOnAForceAreListedNewestFirst() {
        var page = Graph.anonymous().ask("""
                { scrutinyReports(force: "warwickshire", first: 100) { nodes { reference date force } } }
                """);

        assertThat(page.getList("data.scrutinyReports.nodes.reference")).contains(REPORT);
        assertThat(page.<String>getList("data.scrutinyReports.nodes.force")).containsOnly("warwickshire");
        assertThat(page.<String>getList("data.scrutinyReports.nodes.date"))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        var one = Graph.anonymous().ask("""
                { scrutinyReports(force: "warwickshire", first: 1) { nodes { reference } pageInfo { endCursor } } }
                """);
        var next = Graph.anonymous().ask("""
                { scrutinyReports(force: "warwickshire", first: 100, after: "%s") { nodes { reference } } }
                """.formatted(one.getString("data.scrutinyReports.pageInfo.endCursor")));

        assertThat(one.getList("data.scrutinyReports.nodes")).hasSize(1);
        assertThat(next.<String>getList("data.scrutinyReports.nodes.reference"))
                .doesNotContain(one.getString("data.scrutinyReports.nodes[0].reference"));
    }

    @Test
    void aForceThatNobodyReportedOnHasNoneAndAnotherListsCursorIsRefused() {
        var none = Graph.anonymous().ask("{ scrutinyReports(force: \"nowhere\") { nodes { reference } } }");
        var refused = Graph.anonymous()
                .ask("{ scrutinyReports(force: \"warwickshire\", after: \"bm9uZQ\") { nodes { reference } } }");

        assertThat(none.getList("data.scrutinyReports.nodes")).isEmpty();
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void aRequestSaysWhichMeasuresItIsAbout() {
        var report = Graph.anonymous().ask("""
                { scrutinyReport(reference: "%s") { requests { number measures { code } } } }
                """.formatted(REPORT));

        assertThat(report.<String>getList("data.scrutinyReport.requests.find { it.number == 2 }.measures.code"))
                .contains("victim_satisfaction_whole_experience");
    }
}
