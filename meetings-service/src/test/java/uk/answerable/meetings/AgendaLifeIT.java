package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** An agenda from its draft to its versions. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgendaLifeIT {

    /** Announced in the papers: Monday 1 February 2021, so that Friday 22 January is the latest day. */
    private static final String MEETING = "WK-PCP-2021-02-01";

    private static final String AGENDA = """
            query($r: String!) { meeting(reference: $r) { state agenda { number heading kind note }
              agendaVersions { version kind reason exclusion warnings lines { number part exemption } } } }
            """;

    @Inject
    Clock clock;

    @Inject
    Sessions sessions;

    @BeforeEach
    void beforeTheLatestDay() {
        itIs("2021-01-20T09:00:00Z");
    }

    private void itIs(String moment) {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), clock);
    }

    private static JsonPath agenda(String signIn) {
        return (signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn)).ask(AGENDA, Map.of("r", MEETING));
    }

    private static List<String> change(String signIn, String mutation, Map<String, ?> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($input: %sInput!) { %s(input: $input) { meeting { reference } userErrors { code } } }"
                                .formatted(name, mutation),
                        Map.of("input", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data." + mutation + ".userErrors.code", String.class);
    }

    private static Map<String, Object> item(String number, String part, String exemption, String kind, String reason) {
        return Map.of(
                "meeting",
                MEETING,
                "number",
                number,
                "heading",
                "Sillimanite " + number,
                "part",
                part,
                "exemption",
                exemption,
                "kind",
                kind,
                "reason",
                reason,
                "note",
                "note of " + number);
    }

    @Test
    @Order(1)
    void aDraftIsTheBodysOwn() {
        assertThat(change("panel-clerk", "putAgendaItem", item("2(1)", "PUBLIC", "", "report", "")))
                .isEmpty();
        assertThat(change("panel-clerk", "putAgendaItem", item("3", "PRIVATE", "Sch 12A para 3", "report", "")))
                .isEmpty();
        assertThat(change("panel-clerk", "putAgendaItem", item("4", "PUBLIC", "", "report", "")))
                .isEmpty();
        assertThat(change("panel-clerk", "removeAgendaItem", Map.of("meeting", MEETING, "number", "4")))
                .isEmpty();
        assertThat(change("panel-clerk", "putAgendaItem", item("5", "PRIVATE", "FOIA s31", "report", "")))
                .containsExactly("UNKNOWN_CODE");
        assertThat(change("governance", "putAgendaItem", item("5", "PUBLIC", "", "report", "")))
                .containsExactly("FORBIDDEN");

        assertThat(agenda("member").getList("data.meeting.agenda.number", String.class))
                .containsExactly("2(1)", "3");
        for (var other : List.of("anonymous", "governance", "commissioner", "chief")) {
            assertThat(agenda(other).getList("data.meeting.agenda")).as(other).isEmpty();
        }
        var found = Graph.anonymous().ask("{ search(text: \"sillimanite\") { nodes { id } } }");
        assertThat(found.getList("data.search.nodes")).isEmpty();
    }

    @Test
    @Order(2)
    void aPanelPublishesNothingPrivateWithoutItsResolution() {
        assertThat(change("panel-clerk", "publishAgenda", Map.of("meeting", MEETING)))
                .containsExactly("INVALID_INPUT");
        assertThat(change("panel-clerk", "putAgendaItem", item("2(2)", "PUBLIC", "", "exclusion resolution", "")))
                .isEmpty();
    }

    @Test
    @Order(3)
    void anAgendaPublishedLateSaysWhy() {
        itIs("2021-01-25T09:00:00Z");

        assertThat(change("panel-clerk", "publishAgenda", Map.of("meeting", MEETING)))
                .containsExactly("WRONG_STATE");
    }

    @Test
    @Order(4)
    void whatIsPublishedIsKeptAsAVersion() {
        assertThat(change("panel-clerk", "publishAgenda", Map.of("meeting", MEETING)))
                .isEmpty();
        assertThat(change("panel-clerk", "publishAgenda", Map.of("meeting", MEETING)))
                .containsExactly("ALREADY_DONE");

        var seen = agenda("anonymous");
        assertThat(seen.getString("data.meeting.state")).isEqualTo("AGENDA_PUBLISHED");
        assertThat(seen.getList("data.meeting.agenda.number", String.class)).containsExactly("2(1)", "2(2)", "3");
        assertThat(seen.getList("data.meeting.agenda.note")).containsExactly("note of 2(1)", "note of 2(2)", null);
        assertThat(seen.getString("data.meeting.agendaVersions[0].exclusion"))
                .isEqualTo("Resolved to exclude the public for item 3 under Local Government Act 1972, Schedule 12A,"
                        + " Part 1, paragraph 3");
        var found = Graph.anonymous().ask("{ search(text: \"sillimanite\") { nodes { reference } } }");
        assertThat(found.getList("data.search.nodes.reference", String.class)).contains("2(1)", "3");
    }

    @Test
    @Order(5)
    void aChangeAfterwardsIsAVersionWithItsReason() {
        assertThat(change("panel-clerk", "putAgendaItem", item("4", "PUBLIC", "", "report", "")))
                .containsExactly("INVALID_INPUT");
        assertThat(change("panel-clerk", "putAgendaItem", item("2(1)", "PRIVATE", "Sch 12A para 1", "report", "slip")))
                .containsExactly("WRONG_STATE");
        assertThat(change("panel-clerk", "removeAgendaItem", Map.of("meeting", MEETING, "number", "3")))
                .containsExactly("WRONG_STATE");
        assertThat(change("panel-clerk", "putAgendaItem", item("4", "PUBLIC", "", "report", "came with the pack")))
                .isEmpty();
        assertThat(change("panel-clerk", "putAgendaItem", item("3", "PUBLIC", "", "report", "the reason ended")))
                .isEmpty();
        itIs("2021-01-27T09:00:00Z");
        assertThat(change("panel-clerk", "putAgendaItem", item("5", "PUBLIC", "", "report", "thanks of the chair")))
                .isEmpty();

        var seen = agenda("anonymous");
        assertThat(seen.getList("data.meeting.agendaVersions.kind", String.class))
                .containsExactly("AGENDA", "SUPPLEMENT", "CHANGE", "URGENT");
        assertThat(seen.getList("data.meeting.agendaVersions[2].warnings", String.class))
                .containsExactly("item 3 was private and is public now");
        assertThat(seen.getList("data.meeting.agendaVersions[0].lines.part", String.class))
                .containsExactly("PUBLIC", "PUBLIC", "PRIVATE");
    }

    @Test
    @Order(6)
    void noVersionIsEverChanged() {
        assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(() -> sessions.write(
                        session -> session.createNativeQuery("UPDATE agenda_version SET reason = 'other'")
                                .executeUpdate())))
                .hasMessageContaining("what was published is not changed");
    }

    @Test
    @Order(7)
    void aMeetingIsPlannedOnceADayAndWarnsOfADayOff() throws Throwable {
        var easterMonday = Map.of("body", "warwickshire-pcp", "date", "2021-04-05", "startTime", "10:30:00");
        assertThat(change("panel-clerk", "planMeeting", easterMonday)).isEmpty();
        assertThat(change("panel-clerk", "planMeeting", easterMonday)).containsExactly("ALREADY_DONE");
        assertThat(change("panel-clerk", "planMeeting", Map.of("body", "warwickshire-pcp", "date", "2021-01-04")))
                .containsExactly("DATE_OUT_OF_ORDER");
        assertThat(change("governance", "planMeeting", Map.of("body", "warwickshire-pcp", "date", "2021-05-04")))
                .containsExactly("FORBIDDEN");

        var planned = Graph.anonymous().ask("{ meeting(reference: \"WK-PCP-2021-04-05\") { dayWarnings state } }");
        assertThat(planned.getList("data.meeting.dayWarnings", String.class))
                .containsExactly("2021-04-05 is no working day");
        for (var table : List.of(
                "search_passage WHERE meeting_id IN (SELECT id FROM meeting WHERE reference =",
                "meeting WHERE (reference =")) {
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(
                    session -> session.createNativeQuery("DELETE FROM " + table + " 'WK-PCP-2021-04-05')")
                            .executeUpdate()));
        }
    }
}
