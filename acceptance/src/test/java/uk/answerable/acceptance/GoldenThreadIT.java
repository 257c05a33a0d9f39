package uk.answerable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** Journey J2: a figure, the question it raised, the answer given, and the complaints behind it, in one request. */
class GoldenThreadIT {

    private static final String SERIES = "data.force.series.";
    private static final String THREAD = SERIES + "measure.scrutinyThread.";

    private static JsonPath answer;

    @BeforeAll
    static void ask() {
        answer = Graph.anonymous().at(RunningSuite.graph()).ask(Queries.read("golden-thread"));
    }

    @Test
    void nothingFails() {
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString("data.force.name")).isEqualTo("Warwickshire Police");
    }

    @Test
    void satisfactionWas76PercentInOctoberAndNovemberAnd75InDecember() {
        assertThat(answer.<String>getList(SERIES + "points.period.label"))
                .containsExactly("2019-10", "2019-11", "2019-12");
        assertThat(answer.<String>getList(SERIES + "points.figure.printed")).containsExactly("76%", "76%", "75%");
        assertThat(answer.getString(SERIES + "points[2].previousPeriod.change.printed"))
                .isEqualTo("-1pp");
    }

    @Test
    void theChartSaysThatThreePointsAreTooFew() {
        assertThat(answer.getString(SERIES + "chart.status")).isEqualTo("TOO_FEW_POINTS");
        assertThat(answer.getString(SERIES + "chart.reason")).isNotBlank();
    }

    @Test
    void whatTheDataLacksIsNullWithItsReason() {
        for (int point = 0; point < 3; point++) {
            var at = SERIES + "points[" + point + "].";
            assertThat(answer.<Object>get(at + "sameMonthLastYear.figure")).isNull();
            assertThat(answer.getString(at + "sameMonthLastYear.missingReason")).isNotBlank();
            assertThat(answer.<Object>get(at + "sample.denominator")).isNull();
            assertThat(answer.getString(at + "sample.missingReason")).isNotBlank();
        }
    }

    @Test
    void requestNumberTwoOf20JanuaryWasAnsweredAs1Point4On22January() {
        var requests = THREAD + "requests.find { it.number == 2 }.";
        assertThat(answer.getString(requests + "askedOn")).isEqualTo("2020-01-20");
        assertThat(answer.getString(requests + "answer.reference")).isEqualTo("1.4");
        assertThat(answer.getString(requests + "answer.givenOn")).isEqualTo("2020-01-22");
    }

    @Test
    void itWasScrutinisedInTheAccountabilityMeetingAndInThePanel() {
        assertThat(answer.<String>getList(THREAD + "meetings.reference"))
                .contains("WK-PAM-2020-01-28", "WK-PCP-2020-03-16");
        assertThat(answer.<String>getList(
                        THREAD + "agendaItems.findAll { it.meeting.reference == 'WK-PCP-2020-03-16' }.number"))
                .contains("2(6)");
        assertThat(answer.<String>getList(THREAD + "deepDives.target"))
                .anyMatch(target -> target.contains("Q4 2019/20"));
    }

    @Test
    void noActionIsInvented() {
        assertThat(answer.<Object>getList(THREAD + "actions")).isEmpty();
    }

    @Test
    void theFollowUpClaimStandsDisputedWithBothPositions() {
        assertThat(answer.<List<Object>>getList(THREAD + "disputedClaims.positions"))
                .anyMatch(positions -> positions.size() == 2);
    }

    @Test
    void complaintsOfDecemberWereAllRecordedInTimeAnd95PercentFinalised() {
        var timeliness = "data.force.complaintTimeliness.";
        assertThat(answer.getString(timeliness + "recorded.percentPrinted")).isEqualTo("100%");
        assertThat(answer.getString(timeliness + "finalised.percentPrinted")).isEqualTo("95%");
        assertThat(answer.getBoolean(timeliness + "generatedCases")).isTrue();
    }

    @Test
    void theSignedInSeeTheSameThread() {
        var member = Graph.as("member").at(RunningSuite.graph()).ask(Queries.read("golden-thread"));

        assertThat(member.<Object>get("errors")).isNull();
        assertThat(member.<Object>get("data")).isEqualTo(answer.<Object>get("data"));
    }

    @Test
    void theViolenceWithInjuryAskShowsAsUnanswered() {
        var asks = Graph.anonymous()
                .at(RunningSuite.graph())
                .ask("{ measure(code: \"violence_with_injury\") { scrutinyThread(force: \"warwickshire\") {"
                        + " unansweredAsks { topic gist } } } }");

        assertThat(asks.<Object>get("errors")).isNull();
        assertThat(asks.<Object>getList("data.measure.scrutinyThread.unansweredAsks"))
                .isNotEmpty();
    }
}
