package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.meetings.MinutesSteps.change;
import static uk.answerable.meetings.MinutesSteps.record;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** The record of a meeting: kept by its body's officer, a draft until agreed, confirmed once, corrected in the open. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MinutesIT {

    private static final String JUNE = "WK-PCP-2020-06-18";
    private static final String AUTUMN = "WK-PCP-2020-09-24";

    @Inject
    Sessions sessions;

    private static Map<String, Object> attended(String office, String kind, String capacity) {
        return Map.of(
                "meeting",
                JUNE,
                "office",
                office,
                "organisation",
                "Panel",
                "capacity",
                capacity,
                "kind",
                kind,
                "substituteFor",
                kind.equals("SUBSTITUTE") ? "Panel Vice-Chair" : "",
                "inPublic",
                true,
                "inPrivate",
                false);
    }

    private void items(String meeting) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> sessions.write(session ->
                session.createNativeQuery("""
                    INSERT INTO agenda_item (id, meeting_id, number, sort_key, heading, part, exemption_regime,
                        exemption_provision, kind, pages, paper, note, outcome)
                    SELECT gen_random_uuid(), m.id, v.number, v.number, v.heading, v.part, v.regime, v.provision,
                        'report', '', '', '', ''
                    FROM meeting m, (VALUES ('2', 'Precept', 'PUBLIC', NULL, NULL),
                        ('3', 'Complaints', 'PRIVATE', 'SCHEDULE_12A', 'Part 1, paragraph 3'))
                        AS v (number, heading, part, regime, provision)
                    WHERE m.reference = :meeting
                    """).setParameter("meeting", meeting).executeUpdate()));
    }

    @Test
    @Order(1)
    void theOfficerOfAnotherBodyKeepsNoRecordHere() throws Throwable {
        items(JUNE);

        assertThat(change("governance", "writeMinute", Map.of("meeting", JUNE, "item", "2", "text", "x")))
                .containsExactly("FORBIDDEN");
        assertThat(change("panel-clerk", "writeMinute", Map.of("meeting", "none", "item", "2", "text", "x")))
                .containsExactly("NOT_FOUND");
    }

    @Test
    @Order(2)
    void aDraftIsNumberedToTheAgendaAndTheBodysOwn() {
        for (var text : List.of("The plumbago report was received", "Members asked about plumbago")) {
            assertThat(change("panel-clerk", "writeMinute", Map.of("meeting", JUNE, "item", "2", "text", text)))
                    .isEmpty();
        }
        assertThat(change(
                        "panel-clerk",
                        "writeMinute",
                        Map.of("meeting", JUNE, "item", "3", "text", "A sepiolite case", "owner", "PCC")))
                .isEmpty();
        assertThat(change("panel-clerk", "writeMinute", Map.of("meeting", JUNE, "item", "9", "text", "x")))
                .containsExactly("INVALID_INPUT");

        assertThat(record("member", JUNE).getList("data.meeting.minutes.anchor", String.class))
                .containsExactly("2.1", "2.2", "3.1");
        for (var other : List.of("anonymous", "governance", "commissioner", "chief")) {
            var seen = record(other, JUNE);
            assertThat(seen.getList("data.meeting.minutes")).isEmpty();
            assertThat(seen.getList("data.meeting.minutesRecords")).isEmpty();
            assertThat(seen.prettify()).doesNotContain("plumbago");
        }
        var found = Graph.anonymous().ask("{ search(text: \"plumbago\") { nodes { id } } }");
        assertThat(found.getList("data.search.nodes")).isEmpty();
    }

    @Test
    @Order(3)
    void onlyMembersPresentAndFreeOfInterestVote() {
        assertThat(change("panel-clerk", "recordAttendance", attended("Panel Chair", "PRESENT", "member")))
                .isEmpty();
        assertThat(change("panel-clerk", "recordAttendance", attended("Substitute member 1", "SUBSTITUTE", "")))
                .isEmpty();
        assertThat(change("panel-clerk", "recordAttendance", attended("Panel member 2", "PRESENT", "member")))
                .isEmpty();
        assertThat(change("panel-clerk", "recordAttendance", attended("Chief Executive", "PRESENT", "officer")))
                .isEmpty();
        assertThat(change("panel-clerk", "recordAttendance", attended("Chief Executive", "PRESENT", "member")))
                .containsExactly("INVALID_INPUT");
        assertThat(change(
                        "panel-clerk",
                        "recordDisclosure",
                        Map.of("meeting", JUNE, "kind", "PECUNIARY", "office", "Panel member 2", "item", "2")))
                .isEmpty();
        assertThat(change("panel-clerk", "recordDisclosure", Map.of("meeting", JUNE, "kind", "NONE")))
                .containsExactly("WRONG_STATE");

        assertThat(motion("Substitute member 1", 2)).containsExactly("WRONG_STATE");
        assertThat(quorum()).containsExactly(12, 3, 3);
        assertThat(change("panel-clerk", "recordAttendance", attended("Panel member 3", "PRESENT", "member")))
                .isEmpty();
        assertThat(motion("Chief Executive", 2)).containsExactly("INVALID_INPUT");
        assertThat(motion("Panel member 2", 2)).containsExactly("INVALID_INPUT");
        assertThat(motion("Substitute member 1", 4)).containsExactly("INVALID_INPUT");
        assertThat(motion("Substitute member 1", 2)).isEmpty();
        assertThat(motion("Substitute member 1", 2)).containsExactly("ALREADY_DONE");
        assertThat(record("anonymous", JUNE).getList("data.meeting.resolutions"))
                .isEmpty();
        assertThat(record("member", JUNE).getList("data.meeting.resolutions.carried", Boolean.class))
                .containsExactly(true);
    }

    /** Members, how many are needed, and how many were recorded: one of them may not take part in the item. */
    private static List<Integer> quorum() {
        var quorum = Graph.anonymous()
                .ask(
                        "query($r: String!) { meeting(reference: $r) { quorum { members needed present quorate } } }",
                        Map.of("r", JUNE));
        return List.of(
                quorum.getInt("data.meeting.quorum.members"),
                quorum.getInt("data.meeting.quorum.needed"),
                quorum.getInt("data.meeting.quorum.present"));
    }

    private static List<String> motion(String seconder, int inFavour) {
        return change(
                "panel-clerk",
                "recordResolution",
                Map.of(
                        "meeting",
                        JUNE,
                        "item",
                        "2",
                        "text",
                        "precept accepted",
                        "vote",
                        Map.of("mover", "Panel Chair", "seconder", seconder, "inFavour", inFavour)));
    }

    @Test
    @Order(4)
    void aDecidedItemIsLocked() {
        assertThat(change("panel-clerk", "writeMinute", Map.of("meeting", JUNE, "item", "2", "text", "more")))
                .containsExactly("WRONG_STATE");
        assertThat(change("panel-clerk", "correctMinute", Map.of("meeting", JUNE, "anchor", "2.1", "text", "other")))
                .containsExactly("INVALID_INPUT");
        assertThat(change(
                        "panel-clerk",
                        "correctMinute",
                        Map.of("meeting", JUNE, "anchor", "3.1", "text", "A sepiolite matter")))
                .isEmpty();
    }

    @Test
    @Order(5)
    void partsHaveTheirOwnTimes() {
        assertThat(change(
                        "panel-clerk",
                        "recordSitting",
                        Map.of("meeting", JUNE, "part", "PUBLIC", "started", "10:30:00", "finished", "10:00:00")))
                .containsExactly("DATE_OUT_OF_ORDER");
        for (var part : List.of("PUBLIC", "PRIVATE")) {
            assertThat(change(
                            "panel-clerk",
                            "recordSitting",
                            Map.of("meeting", JUNE, "part", part, "started", "10:30:00", "finished", "12:00:00")))
                    .isEmpty();
        }

        assertThat(record("member", JUNE).getList("data.meeting.sittings.minutes", Integer.class))
                .containsExactly(90, 90);
        assertThat(record("governance", JUNE).getList("data.meeting.sittings.part", String.class))
                .containsExactly("PUBLIC");
        assertThat(record("anonymous", JUNE).getString("data.meeting.state")).isEqualTo("HELD");
    }

    @Test
    @Order(6)
    void agreedMinutesArePublishedAndTheExemptOnesStayApart() {
        assertThat(confirm("PUBLIC", AUTUMN, "panel-clerk")).containsExactly("WRONG_STATE");
        for (var part : List.of("PUBLIC", "PRIVATE")) {
            assertThat(change("panel-clerk", "agreeMinutes", Map.of("meeting", JUNE, "part", part)))
                    .isEmpty();
            assertThat(change("panel-clerk", "agreeMinutes", Map.of("meeting", JUNE, "part", part)))
                    .containsExactly("ALREADY_DONE");
        }

        var seen = record("anonymous", JUNE);
        assertThat(seen.getList("data.meeting.minutes.anchor", String.class)).containsExactly("2.1", "2.2");
        assertThat(seen.getList("data.meeting.minutesRecords.part", String.class))
                .containsExactly("PUBLIC");
        assertThat(seen.getList("data.meeting.resolutions.seconder", String.class))
                .containsExactly("Substitute member 1");
        assertThat(seen.getString("data.meeting.agenda.find { it.number == '2' }.outcome"))
                .isEqualTo("precept accepted (2 for, 0 against, 0 abstained)");
        assertThat(seen.getList("data.meeting.attendance.inPrivate")).containsOnlyNulls();
        assertThat(seen.prettify()).doesNotContain("sepiolite");
        var found = Graph.anonymous().ask("{ search(text: \"plumbago\") { nodes { reference } } }");
        assertThat(found.getList("data.search.nodes.reference", String.class)).containsExactlyInAnyOrder("2.1", "2.2");
        assertThat(record("member", JUNE).getList("data.meeting.attendance.inPrivate"))
                .doesNotContainNull();
    }

    @Test
    @Order(7)
    void aChangeAfterwardsIsACorrectionEverybodySees() {
        var change = Map.of("meeting", JUNE, "anchor", "2.1", "text", "The plumbago paper was received");
        assertThat(change("panel-clerk", "correctMinute", change)).containsExactly("INVALID_INPUT");
        var reasoned = new HashMap<String, Object>(change);
        reasoned.put("reason", "it was a paper");
        assertThat(change("panel-clerk", "correctMinute", reasoned)).isEmpty();
        assertThat(change(
                        "panel-clerk",
                        "correctMinute",
                        Map.of("meeting", JUNE, "anchor", "3.1", "text", "Sepiolite", "reason", "too long")))
                .isEmpty();

        assertThat(record("anonymous", JUNE).getList("data.meeting.corrections.was", String.class))
                .containsExactly("The plumbago report was received");
        assertThat(record("member", JUNE).getList("data.meeting.corrections")).hasSize(2);
    }

    private static List<String> confirm(String part, String at, String signIn) {
        return change(signIn, "confirmMinutes", Map.of("meeting", JUNE, "part", part, "at", at));
    }

    @Test
    @Order(8)
    void minutesAreConfirmedOnceAtTheNextMeetingOfTheBody() {
        assertThat(confirm("PUBLIC", "CH-SB-2020-09-08", "panel-clerk")).containsExactly("INVALID_INPUT");
        assertThat(confirm("PUBLIC", "WK-PCP-2020-11-19", "panel-clerk")).containsExactly("WRONG_STATE");
        assertThat(confirm("PUBLIC", AUTUMN, "governance")).containsExactly("FORBIDDEN");
        assertThat(confirm("PUBLIC", AUTUMN, "panel-clerk")).isEmpty();
        assertThat(confirm("PUBLIC", AUTUMN, "panel-clerk")).containsExactly("ALREADY_DONE");
        assertThat(confirm("PRIVATE", AUTUMN, "panel-clerk")).isEmpty();

        assertThat(record("anonymous", JUNE).getString("data.meeting.state")).isEqualTo("MINUTES_CONFIRMED");
        assertThat(record("anonymous", JUNE).getList("data.meeting.minutesRecords.confirmedAt", String.class))
                .containsExactly(AUTUMN);
    }
}
