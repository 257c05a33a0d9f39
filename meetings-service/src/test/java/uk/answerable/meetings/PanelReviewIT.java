package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** What a panel reviews by law, from the notification to the answer. */
@QuarkusTest
@MeetingsParts
class PanelReviewIT {

    private static final String PANEL = "warwickshire-pcp";

    /** The panel's meeting on 16 March 2020. */
    private static final String MEETING = "WK-PCP-2020-03-16";

    private static final String FIELDS = """
        { panelReview { id subject conclusion gist members inFavour response follows hearing { reference }
            steps { step due takenOn state } } userErrors { code field message } }
        """;

    private static JsonPath command(Graph caller, String name, String input, Map<String, ?> values) {
        return caller.ask(
                "mutation($i: %s!) { done: %s(input: $i) %s }".formatted(input, name, FIELDS), Map.of("i", values));
    }

    private static String opened(String kind, String notifiedOn) {
        var answer = command(
                Graph.as("governance"),
                "openPanelReview",
                "OpenPanelReviewInput",
                Map.of(
                        "body",
                        PANEL,
                        "kind",
                        kind,
                        "subject",
                        "A post " + UUID.randomUUID(),
                        "notifiedOn",
                        notifiedOn));
        assertThat(codes(answer)).as(answer.prettify()).isEmpty();
        return answer.getString("data.done.panelReview.id");
    }

    private static JsonPath heard(String id) {
        return command(
                Graph.as("panel-clerk"),
                "holdPanelHearing",
                "HoldPanelHearingInput",
                Map.of("id", id, "meeting", MEETING, "inPublic", true, "attended", true));
    }

    private static JsonPath reported(String signIn, String id, Map<String, ?> more) {
        var input = new HashMap<String, Object>(
                Map.of("id", id, "on", "2020-03-24", "conclusion", "DO_NOT_APPOINT", "gist", "Not persuaded."));
        input.putAll(more);
        return command(Graph.as(signIn), "reportPanelReview", "ReportPanelReviewInput", input);
    }

    private static Map<String, Object> seenBy(Graph caller, String id) {
        return caller.ask(
                        "query($id: ID!) { panelReview(id: $id) { kind conclusion gist response follows } }",
                        Map.of("id", id))
                .getMap("data.panelReview");
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("data.done.userErrors.code");
    }

    @Test
    void aChiefConstableIsHeardReportedOnAndAnsweredEachInItsTime() {
        var id = opened("CHIEF_CONSTABLE", "2020-03-02");

        assertThat(codes(reported("panel-clerk", id, Map.of()))).containsExactly("WRONG_STATE");
        assertThat(heard(id).getString("data.done.panelReview.hearing.reference"))
                .isEqualTo(MEETING);
        var late = reported("panel-clerk", id, Map.of());

        assertThat(late.<Map<String, String>>getList("data.done.panelReview.steps"))
                .as(late.prettify())
                .contains(
                        Map.of("step", "HEARING", "due", "2020-03-22", "takenOn", "2020-03-16", "state", "TAKEN"),
                        Map.of("step", "REPORT", "due", "2020-03-22", "takenOn", "2020-03-24", "state", "TAKEN_LATE"));
        for (var outside : List.of(Graph.anonymous(), Graph.as("governance"), Graph.as("member-cheshire"))) {
            assertThat(seenBy(outside, id))
                    .containsEntry("kind", "CHIEF_CONSTABLE")
                    .containsEntry("conclusion", null)
                    .containsEntry("gist", null);
        }
        assertThat(seenBy(Graph.as("member"), id)).containsEntry("gist", "Not persuaded.");

        var answered = command(
                Graph.as("governance"),
                "respondToPanel",
                "RespondToPanelInput",
                Map.of("id", id, "on", "2020-03-30", "gist", "The recommendation is accepted.", "follows", true));
        assertThat(codes(answered)).as(answered.prettify()).isEmpty();
        assertThat(seenBy(Graph.anonymous(), id)).containsEntry("response", null);
        assertThat(seenBy(Graph.as("governance"), id)).containsEntry("follows", true);
        assertThat(codes(command(
                        Graph.as("panel-clerk"),
                        "publishPanelReport",
                        "PublishPanelReportInput",
                        Map.of("id", id, "on", "2020-03-31", "address", "https://example.org/report"))))
                .isEmpty();
        assertThat(seenBy(Graph.anonymous(), id))
                .containsEntry("conclusion", "DO_NOT_APPOINT")
                .containsEntry("follows", true);
    }

    @Test
    void aVetoIsCountedAgainstAllTheMembersThatThePanelHas() {
        var id = opened("CHIEF_CONSTABLE", "2020-03-03");
        heard(id);

        var few = reported("panel-clerk", id, Map.of("conclusion", "VETO", "inFavour", 1));
        assertThat(few.getString("data.done.userErrors[0].message")).contains("members, present or not; 1 voted");
        var members = Integer.parseInt(
                few.getString("data.done.userErrors[0].message").replaceAll(".* of the (\\d+) members.*", "$1"));
        var vetoed = reported("panel-clerk", id, Map.of("conclusion", "VETO", "inFavour", members));
        assertThat(vetoed.getInt("data.done.panelReview.members")).isEqualTo(members);
        assertThat(codes(command(
                        Graph.as("governance"),
                        "respondToPanel",
                        "RespondToPanelInput",
                        Map.of("id", id, "on", "2020-03-30", "gist", "Appointed.", "follows", false))))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void thePanelRunsItsReviewsAndTheOfficeAnswers() {
        var id = opened("ANNUAL_REPORT", "2020-03-01");

        assertThat(reported("governance", id, Map.of()).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(codes(command(
                        Graph.as("governance-cheshire"),
                        "openPanelReview",
                        "OpenPanelReviewInput",
                        Map.of(
                                "body",
                                PANEL,
                                "kind",
                                "ANNUAL_REPORT",
                                "subject",
                                "2019/20",
                                "notifiedOn",
                                "2020-03-01"))))
                .containsExactly("FORBIDDEN");
        assertThat(codes(command(
                        Graph.as("governance"),
                        "openPanelReview",
                        "OpenPanelReviewInput",
                        Map.of(
                                "body",
                                "cheshire-sb",
                                "kind",
                                "ANNUAL_REPORT",
                                "subject",
                                "A",
                                "notifiedOn",
                                "2020-03-01"))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(command(
                        Graph.as("panel-clerk"),
                        "holdPanelHearing",
                        "HoldPanelHearingInput",
                        Map.of("id", id, "meeting", "CH-SB-2020-09-08", "inPublic", true, "attended", true))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void aPanelsReviewsAreListedPageByPage() {
        opened("POLICE_AND_CRIME_PLAN", "2020-02-01");
        opened("POLICE_AND_CRIME_PLAN", "2020-02-02");
        var list = """
            query($after: String) { panelReviews(body: "warwickshire-pcp", kind: POLICE_AND_CRIME_PLAN, first: 1,
                after: $after) { nodes { id notifiedOn } pageInfo { hasNextPage endCursor } } }
            """;

        var page = Graph.anonymous().ask(list);
        var next = Graph.anonymous().ask(list, Map.of("after", page.getString("data.panelReviews.pageInfo.endCursor")));

        assertThat(page.getBoolean("data.panelReviews.pageInfo.hasNextPage")).isTrue();
        assertThat(page.getString("data.panelReviews.nodes[0].notifiedOn")).isEqualTo("2020-02-02");
        assertThat(next.getString("data.panelReviews.nodes[0].notifiedOn")).isEqualTo("2020-02-01");
    }

    @Test
    void theTimetableIsAnybodysToAsk() {
        var steps = Graph.anonymous()
                .ask(
                        "{ panelReviewTimetable(kind: CHIEF_CONSTABLE, force: \"warwickshire\", notifiedOn: \"2021-07-01\")"
                                + " { step by due source status explanation } }");

        assertThat(steps.getString("data.panelReviewTimetable.find { it.step == 'REPORT' }.due"))
                .isEqualTo("2021-07-21");
        assertThat(steps.getList("data.panelReviewTimetable.source", String.class))
                .allMatch(source -> source.contains("2011"));
    }
}
