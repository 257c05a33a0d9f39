package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** The journeys of a panel's precept (J1) and of a board in public and private (J3), as far as this service carries them. */
@QuarkusTest
@TestProfile(JourneysIT.OwnRecord.class)
@MeetingsParts
class JourneysIT {

    /** A database of its own: what a journey confirms, no other test can. */
    public static final class OwnRecord implements QuarkusTestProfile {}

    private static final String PANEL = "WK-PCP-2020-02-03";
    private static final String NEXT = "WK-PCP-2020-03-16";
    private static final String BOARD = "CH-SB-2020-08-12";

    @Inject
    Clock clock;

    private static List<String> confirm(String signIn, String meeting, String part, String at) {
        return confirming(signIn, meeting, part, at).getList("data.confirmMinutes.userErrors.code", String.class);
    }

    private static JsonPath confirming(String signIn, String meeting, String part, String at) {
        return Graph.as(signIn).ask("""
                mutation($input: ConfirmMinutesInput!) {
                  confirmMinutes(input: $input) { userErrors { code } } }
                """, Map.of("input", Map.of("meeting", meeting, "part", part, "at", at)));
    }

    @Test
    void independenceAndPrecept() {
        var precept = Graph.anonymous().ask("""
                { preceptTimetable(yearBeginning: 2020) { step by workingDay }
                  preceptRise(bandDBefore: 228.08, increase: 9.99) { percent }
                  seven: panelVeto(subject: PRECEPT, members: 12, inFavour: 7, on: "2020-02-03") { needed vetoed }
                  eight: panelVeto(subject: PRECEPT, members: 12, inFavour: 8, on: "2020-02-03") { vetoed status }
                  meeting(reference: "WK-PCP-2020-02-03") { resolutions { item mover seconder unanimous carried }
                    actions { minuteAnchor reference } } }
                """);
        assertThat(precept.getMap("data.preceptTimetable[0]"))
                .isEqualTo(Map.of("step", "NOTIFY", "by", "2020-02-01", "workingDay", false));
        assertThat(precept.getString("data.preceptTimetable.find { it.step == 'REPORT' }.by"))
                .isEqualTo("2020-02-08");
        assertThat(precept.getFloat("data.preceptRise.percent")).isEqualTo(4.38f);
        assertThat(precept.getInt("data.seven.needed")).isEqualTo(8);
        assertThat(precept.getBoolean("data.seven.vetoed")).isFalse();
        assertThat(precept.getBoolean("data.eight.vetoed")).isTrue();
        assertThat(precept.getMap("data.meeting.resolutions.find { it.item == '2' }"))
                .isEqualTo(Map.of(
                        "item",
                        "2",
                        "mover",
                        "Panel Chair",
                        "seconder",
                        "Substitute member 1",
                        "unanimous",
                        true,
                        "carried",
                        true));
        assertThat(precept.getList("data.meeting.actions.findAll { it.minuteAnchor == 'letter' }"))
                .hasSize(3);

        assertThat(confirm("panel-clerk", PANEL, "PUBLIC", NEXT)).isEmpty();
        assertThat(confirm("panel-clerk", PANEL, "PRIVATE", NEXT)).isEmpty();
        assertThat(confirm("panel-clerk", PANEL, "PUBLIC", NEXT)).containsExactly("ALREADY_DONE");
        var records =
                "{ meeting(reference: \"%s\") { minutesRecords { part confirmedAt } publicationDeadline { latestDay } } }";
        assertThat(Graph.as("member").ask(records.formatted(PANEL)).getList("data.meeting.minutesRecords.confirmedAt"))
                .isEqualTo(List.of(NEXT, NEXT));
        assertThat(Graph.as("governance").ask(records.formatted(PANEL)).getList("data.meeting.minutesRecords.part"))
                .isEqualTo(List.of("PUBLIC"));
        assertThat(Graph.anonymous()
                        .ask(records.formatted(NEXT))
                        .getString("data.meeting.publicationDeadline.latestDay"))
                .isEqualTo("2020-03-06");

        var agenda = "{ meeting(reference: \"%s\") { agenda { number kind } } }".formatted(NEXT);
        var exempt = "data.meeting.agenda.findAll { it.number in ['10', '11'] }.kind";
        assertThat(Graph.as("governance").ask(agenda).getList(exempt))
                .hasSize(2)
                .containsOnlyNulls();
        for (var own : List.of("panel-clerk", "member")) {
            assertThat(Graph.as(own).ask(agenda).getList(exempt)).hasSize(2).doesNotContainNull();
        }
    }

    private List<String> register(String moment, String contact) {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), clock);
        return Graph.anonymous()
                .ask(
                        """
                        mutation($input: RegisterForMeetingInput!) {
                          registerForMeeting(input: $input) { userErrors { code } } }
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "meeting",
                                        "CH-SB-2020-09-08",
                                        "kind",
                                        "OBSERVER",
                                        "name",
                                        "An observer",
                                        "contact",
                                        contact)))
                .getList("data.registerForMeeting.userErrors.code", String.class);
    }

    @Test
    void aBoardInPublicAndPrivate() {
        assertThat(register("2020-09-07T11:00:00Z", "j3-in-time")).isEmpty();
        assertThat(register("2020-09-07T11:01:00Z", "j3-late")).containsExactly("WRONG_STATE");
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2020-09-09T09:00:00Z"), ZoneOffset.UTC), clock);

        var private4and5 = Graph.anonymous()
                .ask(
                        "{ meeting(reference: \"CH-SB-2020-09-08\") { agenda { number exemption { provision } note paper } } }");
        assertThat(private4and5.getList("data.meeting.agenda.findAll { it.number in ['4', '5'] }.exemption.provision"))
                .isEqualTo(List.of("section 31", "section 31"));
        assertThat(private4and5.getList("data.meeting.agenda.findAll { it.number in ['4', '5'] }.note"))
                .containsOnlyNulls();

        assertThat(confirming("chief-cheshire", BOARD, "PUBLIC", "CH-SB-2020-09-08")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(confirm("governance-cheshire", BOARD, "PUBLIC", "CH-SB-2020-09-08"))
                .isEmpty();
        assertThat(confirm("governance-cheshire", BOARD, "PUBLIC", "CH-SB-2020-09-08"))
                .containsExactly("ALREADY_DONE");

        var gap = Graph.anonymous().ask("""
                { action(body: "cheshire-sb", reference: "2020/14") { id status due { gap offered } } }
                """);
        assertThat(gap.getString("data.action.due.gap")).isEqualTo("no due date was set");
        assertThat(gap.getString("data.action.due.offered")).isEqualTo("before the season");
        assertThat(gap.getString("data.action.status")).isNull();
        var closed = Graph.as("governance-cheshire")
                .ask("""
                        mutation($input: CloseActionInput!) { closeAction(input: $input) { userErrors { field } } }
                        """, Map.of("input", Map.of("id", gap.getString("data.action.id"))));
        assertThat(closed.getList("data.closeAction.userErrors.field", String.class))
                .containsExactly("input.decision");
    }
}
