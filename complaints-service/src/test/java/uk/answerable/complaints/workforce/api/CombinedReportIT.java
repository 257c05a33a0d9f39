package uk.answerable.complaints.workforce.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** The quarterly combined report as the force makes it and its overseers read it. */
@QuarkusTest
class CombinedReportIT {

    private static final String FIELDS = "{ period complaints { code value { printed } } reviews { code }"
            + " workforce { matter received openAtEnd receivedSamePeriodLastYear reason } }";
    private static final String READ =
            "{ combinedComplaintReport(force: \"warwickshire\", period: \"2020/21 Q3\") " + FIELDS + " }";

    @Test
    void theForceReportsAndItsOverseersReadItBesideComplaintsAndReviews() {
        report("2019/20 Q3", "GRIEVANCE", 4);
        report("2020/21 Q3", "GRIEVANCE", 9);
        var corrected = report("2020/21 Q3", "GRIEVANCE", 7);
        assertThat(corrected.<Object>getList("data.reportWorkforce.userErrors")).isEmpty();
        var read = Graph.as("governance").ask(READ).setRootPath("data.combinedComplaintReport");
        assertThat(read.<String>getList("complaints.code")).contains("cases_logged", "allegations_logged");
        assertThat(read.<String>getList("reviews.code")).contains("reviews_received_office", "days_to_review_office");
        var grievance = "workforce.find { it.matter == 'GRIEVANCE' }.";
        assertThat(read.getInt(grievance + "received")).isEqualTo(7);
        assertThat(read.getInt(grievance + "receivedSamePeriodLastYear")).isEqualTo(4);
        assertThat(read.getString("workforce.find { it.matter == 'EMPLOYMENT_TRIBUNAL' }.reason"))
                .contains("not reported");
    }

    @Test
    void nobodyElseReadsItAndOnlyTheForceReports() {
        assertThat(Graph.as("governance-cheshire").ask(READ).<Object>get("data.combinedComplaintReport"))
                .isNull();
        assertThat(Graph.as("member").ask(READ).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        var elsewhere = Graph.asClient("force-cheshire").ask(mutation(), input("2020/21 Q3", "GRIEVANCE", 1));
        assertThat(elsewhere.getString("data.reportWorkforce.userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(report("2020/21 Q3", "GRIEVANCE", -1).getString("data.reportWorkforce.userErrors[0].field"))
                .isEqualTo("input.counts");
        assertThat(report("2098/99 Q1", "GRIEVANCE", 1).getString("data.reportWorkforce.userErrors[0].code"))
                .isEqualTo("DATE_IN_FUTURE");
    }

    private static JsonPath report(String period, String matter, int received) {
        return Graph.as("psd").ask(mutation(), input(period, matter, received));
    }

    private static String mutation() {
        return "mutation ($input: ReportWorkforceInput!) { reportWorkforce(input: $input) {"
                + " combinedComplaintReport { period } userErrors { code field message } } }";
    }

    private static Map<String, Object> input(String period, String matter, int received) {
        return Map.of(
                "input",
                Map.of(
                        "force",
                        "warwickshire",
                        "period",
                        period,
                        "counts",
                        List.of(Map.of("matter", matter, "received", received, "closed", 0, "openAtEnd", 2))));
    }
}
