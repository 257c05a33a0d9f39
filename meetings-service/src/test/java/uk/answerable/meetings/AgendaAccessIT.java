package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;

/** Who sees what of a private part: the agenda of 16 March 2020, and the board of 8 September 2020. */
@QuarkusTest
@MeetingsParts
class AgendaAccessIT {

    private static final String AGENDA = """
            query($reference: String!) { meeting(reference: $reference) {
              reference title publicationDeadline { latestDay clearDays explanation }
              agenda { id number heading part exemption { regime provision subject }
                       kind pages paper note outcome meeting { reference } }
              minutes { anchor gist } } }
            """;

    private static Graph caller(String signIn) {
        return signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn);
    }

    private static JsonPath agenda(String signIn, String reference) {
        var answer = caller(signIn).ask(AGENDA, Map.of("reference", reference));
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }

    private static Map<String, Object> item(JsonPath answer, String number) {
        return answer.param("number", number).getMap("data.meeting.agenda.find { it.number == number }");
    }

    @Test
    void theWholeAgendaStandsInOrder() {
        var answer = agenda("anonymous", "WK-PCP-2020-03-16");

        assertThat(answer.getList("data.meeting.agenda.number", String.class))
                .containsExactly(
                        "1(1)", "1(2)", "1(3)", "1(4)", "2", "2(1)", "2(2)", "2(3)", "2(4)", "2(5)", "2(6)", "3", "4",
                        "5", "6", "7", "8", "9", "10", "11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous",
                "governance",
                "commissioner",
                "monitoring-officer",
                "analyst",
                "chief",
                "auditor",
                "member-cheshire",
                "governance-cheshire"
            })
    void othersSeeOfAPanelsPrivateItemsWhatTheAgendaPrints(String signIn) {
        var answer = agenda(signIn, "WK-PCP-2020-03-16");

        for (var number : List.of("10", "11")) {
            var item = item(answer, number);
            assertThat(item)
                    .containsEntry("heading", number.equals("10") ? "Exempt minutes" : "Complaints")
                    .containsEntry("part", "PRIVATE");
            assertThat(item.get("exemption"))
                    .isEqualTo(Map.of(
                            "regime", "Local Government Act 1972, Schedule 12A",
                            "provision", "Part 1, paragraph 3",
                            "subject", "Financial or business affairs of any particular person"));
            assertThat(List.of("kind", "pages", "paper", "note", "outcome"))
                    .allSatisfy(detail -> assertThat(item.get(detail)).isNull());
        }
        assertThat(item(answer, "2(6)")).containsEntry("pages", "121-136");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "panel-clerk"})
    void thePanelSeesItsOwn(String signIn) {
        var answer = agenda(signIn, "WK-PCP-2020-03-16");

        assertThat(item(answer, "10"))
                .containsEntry("kind", "minutes")
                .containsEntry("paper", "restricted")
                .containsEntry("note", "Sch 12A para 3");
        assertThat(item(answer, "11")).containsEntry("kind", "complaints about the PCC");
    }

    @Test
    void publicAndExemptMinutesAreConfirmedAsTwoRecords() {
        var answer = agenda("panel-clerk", "WK-PCP-2020-03-16");

        assertThat(item(answer, "1(3)")).containsEntry("part", "PUBLIC").containsEntry("kind", "minutes");
        assertThat(item(answer, "10")).containsEntry("part", "PRIVATE").containsEntry("kind", "minutes");
    }

    @Test
    void theAgendaWasToBePublishedByFriday6March() {
        var answer = agenda("anonymous", "WK-PCP-2020-03-16");

        assertThat(answer.getString("data.meeting.publicationDeadline.latestDay"))
                .isEqualTo("2020-03-06");
        assertThat(answer.getList("data.meeting.publicationDeadline.explanation", String.class))
                .last()
                .asString()
                .contains("Friday 6 March 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "member", "member-cheshire", "governance", "chief-cheshire"})
    void othersSeeOfABoardsPartTwoHeadingAndSection(String signIn) {
        var answer = agenda(signIn, "CH-SB-2020-09-08");

        for (var number : List.of("4", "5")) {
            var item = item(answer, number);
            assertThat(item.get("exemption"))
                    .isEqualTo(Map.of(
                            "regime", "Freedom of Information Act 2000",
                            "provision", "section 31",
                            "subject", "Law enforcement"));
            assertThat(List.of("kind", "pages", "paper", "note", "outcome"))
                    .allSatisfy(detail -> assertThat(item.get(detail)).isNull());
        }
    }

    @Test
    void theBoardsOwnOfficerSeesPartTwo() {
        var answer = agenda("governance-cheshire", "CH-SB-2020-09-08");

        assertThat(item(answer, "5")).containsEntry("kind", "action log");
    }

    @Test
    void minutesOfPrivateItemsDoNotExistForOthers() {
        var anonymous = agenda("anonymous", "WK-PCP-2020-02-03").getList("data.meeting.minutes.anchor", String.class);
        var governance = agenda("governance", "WK-PCP-2020-02-03").getList("data.meeting.minutes.anchor", String.class);
        var member = agenda("member", "WK-PCP-2020-02-03").getList("data.meeting.minutes.anchor", String.class);

        assertThat(anonymous)
                .isEqualTo(governance)
                .doesNotContain("8", "9", "10")
                .contains("2.15", "7");
        assertThat(member).contains("8", "9", "10");
    }

    @Test
    void anEntityTellsNoMoreThanTheAgenda() {
        var id = item(agenda("anonymous", "WK-PCP-2020-03-16"), "10").get("id");

        var answer =
                Graph.as("governance").ask("""
                query($r: [_Any!]!) { _entities(representations: $r) {
                  ... on AgendaItem { number heading kind paper note } } }
                """, Map.of("r", List.of(Map.of("__typename", "AgendaItem", "id", id))));

        assertThat(answer.getMap("data._entities[0]"))
                .containsEntry("heading", "Exempt minutes")
                .containsEntry("kind", null)
                .containsEntry("paper", null)
                .containsEntry("note", null);
    }

    @Test
    void notesOfAMeetingReportConflicts() {
        var answer = Graph.anonymous().ask("""
                { meeting(reference: "WK-PCP-2020-03-16") { originalDate movedReason notes weekday state } }
                """);

        assertThat(answer.getString("data.meeting.originalDate")).isEqualTo("2020-04-02");
        assertThat(answer.getString("data.meeting.movedReason")).contains("pre-election");
        assertThat(answer.getString("data.meeting.weekday")).isEqualTo("Monday");
        assertThat(answer.getList("data.meeting.notes", String.class)).hasSize(2);
    }
}
