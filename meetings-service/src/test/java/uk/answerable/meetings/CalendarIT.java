package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** A body's year, and what becomes of its days. */
@QuarkusTest
@MeetingsParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarIT {

    @Inject
    Clock clock;

    @Inject
    Sessions sessions;

    /** Other tests share the database. */
    @AfterAll
    void takeThePlannedYearAway() throws Throwable {
        for (var statement : List.of(
                "DELETE FROM search_passage WHERE meeting_id IN (SELECT id FROM meeting WHERE reference LIKE"
                        + " 'WK-PCP-2026-%')",
                "DELETE FROM meeting WHERE reference LIKE 'WK-PCP-2026-%'", "DELETE FROM standing_time")) {
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(
                    session -> session.createNativeQuery(statement).executeUpdate()));
        }
    }

    @BeforeEach
    void itIsSpring() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC), clock);
    }

    private static JsonPath plan(String signIn, String body, int week) {
        return Graph.as(signIn)
                .ask(
                        "mutation($i: PlanYearInput!) { planYear(input: $i) { meetings { reference date startTime venue"
                                + " dayWarnings } userErrors { code } } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "body",
                                        body,
                                        "year",
                                        2026,
                                        "weekday",
                                        "MONDAY",
                                        "week",
                                        week,
                                        "months",
                                        List.of("JANUARY", "MAY", "APRIL"),
                                        "startTime",
                                        "10:30:00",
                                        "venue",
                                        "Shire Hall")));
    }

    private static JsonPath change(String signIn, String mutation, String type, Map<String, ?> input) {
        var answer = Graph.as(signIn).ask("""
                        mutation($i: %s!) { %s(input: $i) { userErrors { code field }
                          meeting { reference date startTime originalDate movedReason cancelledReason decidedBy state notes
                            dayWarnings registrationWindows { kind } } } }
                        """.formatted(type, mutation), Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static JsonPath move(String signIn, String meeting, String date, String reason) {
        return change(
                signIn,
                "moveMeeting",
                "MoveMeetingInput",
                Map.of("meeting", meeting, "date", date, "reason", reason, "decidedBy", "Panel Chair"));
    }

    @Test
    @Order(1)
    void aYearIsPlannedAtTheStandingTimeAndDaysThatAreThereStay() {
        var planned = plan("panel-clerk", "warwickshire-pcp", 1);

        assertThat(planned.getList("data.planYear.meetings.reference", String.class))
                .containsExactly("WK-PCP-2026-04-06", "WK-PCP-2026-05-04");
        assertThat(planned.getList("data.planYear.meetings.startTime", String.class))
                .containsOnly("10:30:00");
        assertThat(planned.getList("data.planYear.meetings[0].dayWarnings", String.class))
                .containsExactly("2026-04-06 is no working day");
        assertThat(plan("panel-clerk", "warwickshire-pcp", 1).getList("data.planYear.userErrors.code", String.class))
                .containsExactly("ALREADY_DONE");
        assertThat(plan("panel-clerk", "warwickshire-pcp", 7).getList("data.planYear.userErrors.code", String.class))
                .containsExactly("INVALID_INPUT");
        assertThat(plan("governance", "warwickshire-pcp", 2).getList("data.planYear.userErrors.code", String.class))
                .containsExactly("FORBIDDEN");
    }

    @Test
    @Order(2)
    void aMeetingIsAtTheStandingTimeUnlessSomethingElseIsStated() {
        var answer = Graph.as("panel-clerk")
                .ask(
                        "mutation { planMeeting(input: {body: \"warwickshire-pcp\", date: \"2026-06-11\", venue: \"Nuneaton"
                                + " Town Hall\"}) { meeting { startTime venue } userErrors { code } } }");

        assertThat(answer.getString("data.planMeeting.meeting.startTime")).isEqualTo("10:30:00");
        assertThat(answer.getString("data.planMeeting.meeting.venue")).isEqualTo("Nuneaton Town Hall");
    }

    @Test
    @Order(3)
    void aMovedMeetingKeepsItsReferenceAndTheDayItWasFirstMeantFor() {
        assertThat(move("governance", "WK-PCP-2026-04-06", "2026-04-09", "Easter")
                        .getList("data.moveMeeting.userErrors.code", String.class))
                .containsExactly("FORBIDDEN");
        assertThat(move("panel-clerk", "WK-PCP-2026-04-06", "2026-05-04", "Easter")
                        .getList("data.moveMeeting.userErrors.code", String.class))
                .containsExactly("ALREADY_DONE");
        assertThat(move("panel-clerk", "WK-PCP-2026-04-06", "2026-04-09", "")
                        .getList("data.moveMeeting.userErrors.field", String.class))
                .containsExactly("input.reason");
        move("panel-clerk", "WK-PCP-2026-04-06", "2026-04-09", "Easter");
        var moved = move("panel-clerk", "WK-PCP-2026-04-06", "2026-04-10", "Easter, again");

        assertThat(moved.getString("data.moveMeeting.meeting.date")).isEqualTo("2026-04-10");
        assertThat(moved.getString("data.moveMeeting.meeting.originalDate")).isEqualTo("2026-04-06");
        assertThat(moved.getString("data.moveMeeting.meeting.decidedBy")).isEqualTo("Panel Chair");
        var found = Graph.anonymous()
                .ask("{ meetings(body: \"warwickshire-pcp\", from: \"2026-04-10\", to: \"2026-04-10\") { nodes {"
                        + " reference } } }");
        assertThat(found.getList("data.meetings.nodes.reference", String.class)).containsExactly("WK-PCP-2026-04-06");
        var again = Graph.as("panel-clerk")
                .ask("mutation { planMeeting(input: {body: \"warwickshire-pcp\", date: \"2026-04-06\"}) { userErrors {"
                        + " code message } } }");
        assertThat(again.getList("data.planMeeting.userErrors.message", String.class))
                .containsExactly("WK-PCP-2026-04-06 was moved from that day; move it back");
    }

    @Test
    @Order(4)
    void aMeetingMovedIntoAPreElectionPeriodWarnsOfIt() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2020-03-20T09:00:00Z"), ZoneOffset.UTC), clock);
        var moved = move("panel-clerk", "WK-PCP-2026-05-04", "2020-04-20", "a test of the period");

        assertThat(moved.getList("data.moveMeeting.meeting.dayWarnings", String.class))
                .singleElement()
                .asString()
                .contains("2020-03-27 to 2020-05-14");
        var periods = Graph.anonymous()
                .ask("{ _entities(representations: [{__typename: \"PoliceForce\", code: \"warwickshire\"}]) { ... on"
                        + " PoliceForce { electionPeriods { starts poll ends } } } }");
        assertThat(periods.getString("data._entities[0].electionPeriods[0].poll"))
                .isEqualTo("2020-05-07");
        move("panel-clerk", "WK-PCP-2026-05-04", "2026-05-04", "back");
    }

    @Test
    @Order(5)
    void aCancelledMeetingSaysWhyAndWhoDecidedAndIsMovedNoMore() {
        var input = Map.of("meeting", "WK-PCP-2026-05-04", "reason", "no business", "decidedBy", "Panel Chair");
        var cancelled = change("panel-clerk", "cancelMeeting", "CancelMeetingInput", input);

        assertThat(cancelled.getString("data.cancelMeeting.meeting.state")).isEqualTo("CANCELLED");
        assertThat(cancelled.getString("data.cancelMeeting.meeting.cancelledReason"))
                .isEqualTo("no business");
        assertThat(change("panel-clerk", "cancelMeeting", "CancelMeetingInput", input)
                        .getList("data.cancelMeeting.userErrors.code", String.class))
                .containsExactly("WRONG_STATE");
        assertThat(move("panel-clerk", "WK-PCP-2026-05-04", "2026-05-06", "x")
                        .getList("data.moveMeeting.userErrors.code", String.class))
                .containsExactly("WRONG_STATE");
    }
}
