package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
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
import uk.answerable.kernel.test.Graph;

/** A work programme: rows are met or carried forward, and go with their meeting when it moves. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgrammeIT {

    private static final String PANEL = "warwickshire-pcp";
    private static final String SPRING = "WK-PCP-2021-04-01";

    @Inject
    Clock clock;

    @BeforeEach
    void beforeTheMeeting() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2021-01-11T09:00:00Z"), ZoneOffset.UTC), clock);
    }

    private static List<Map<String, Object>> programme(boolean openOnly) {
        return Graph.anonymous().ask("""
                        query($b: String!, $open: Boolean) { workProgramme(body: $b, openOnly: $open, first: 100) { nodes {
                          id section item requester wantedBy printedDate state metBy reason carriedTo
                          meeting { reference date } } } }
                        """, Map.of("b", PANEL, "open", openOnly)).getList("data.workProgramme.nodes");
    }

    private static JsonPath change(String signIn, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = Graph.as(signIn)
                .ask(
                        ("mutation($i: %s!) { %s(input: $i) { programmeItem { id section state } userErrors { code"
                                        + " field } } }")
                                .formatted(type, mutation),
                        Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static List<String> codes(String signIn, String mutation, Map<String, ?> input) {
        return change(signIn, mutation, input).getList("data." + mutation + ".userErrors.code", String.class);
    }

    private static String id(String item) {
        return programme(true).stream()
                .filter(row -> item.equals(row.get("item")))
                .findFirst()
                .map(row -> String.valueOf(row.get("id")))
                .orElseThrow();
    }

    @Test
    @Order(1)
    void aProgrammeIsLoadedBySectionWithWhoAskedAndWhatIsPrinted() {
        var rows = programme(false);

        assertThat(rows).hasSize(17);
        assertThat(rows).filteredOn(row -> "DATED".equals(row.get("section"))).hasSize(9);
        assertThat(rows)
                .filteredOn(row -> "Victim services review".equals(row.get("item")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("requester", "working group")
                        .containsEntry("printedDate", "02 April 2019 (sic, 2020)"));
    }

    @Test
    @Order(2)
    void aRowIsTimetabledForAMeetingToComeOfItsBody() {
        var estate = id("The police estate");
        assertThat(codes("governance", "timetableProgrammeItem", Map.of("id", estate, "meeting", SPRING)))
                .containsExactly("FORBIDDEN");
        assertThat(codes("panel-clerk", "timetableProgrammeItem", Map.of("id", estate, "meeting", "CH-SB-2020-09-08")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("panel-clerk", "timetableProgrammeItem", Map.of("id", estate, "meeting", "none")))
                .containsExactly("NOT_FOUND");
        assertThat(codes("panel-clerk", "timetableProgrammeItem", Map.of("id", estate, "meeting", SPRING)))
                .isEmpty();

        assertThat(Graph.anonymous()
                        .ask("{ meeting(reference: \"" + SPRING + "\") { programmeItems { item } } }")
                        .getList("data.meeting.programmeItems.item", String.class))
                .containsExactly("The police estate");
    }

    @Test
    @Order(3)
    void itGoesWithItsMeetingWhenThatMoves() {
        move("2021-04-08");
        assertThat(programme(true))
                .filteredOn(row -> "The police estate".equals(row.get("item")))
                .extracting(row -> row.get("meeting"))
                .containsExactly(Map.of("reference", SPRING, "date", "2021-04-08"));
        move("2021-04-01");
    }

    private static void move(String to) {
        var answer = Graph.as("panel-clerk")
                .ask(
                        "mutation($i: MoveMeetingInput!) { moveMeeting(input: $i) { userErrors { code } } }",
                        Map.of(
                                "i",
                                Map.of("meeting", SPRING, "date", to, "reason", "Easter", "decidedBy", "Panel Chair")));
        assertThat(answer.getList("data.moveMeeting.userErrors"))
                .as(answer.prettify())
                .isEmpty();
    }

    @Test
    @Order(4)
    void whatIsNotMetIsCarriedForwardWithItsReason() {
        var estate = id("The police estate");
        assertThat(codes("panel-clerk", "carryProgrammeItem", Map.of("id", estate, "reason", " ")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("panel-clerk", "carryProgrammeItem", Map.of("id", estate, "reason", "no paper came")))
                .isEmpty();
        assertThat(codes("panel-clerk", "carryProgrammeItem", Map.of("id", estate, "reason", "again")))
                .containsExactly("WRONG_STATE");

        var next = id("The police estate");
        assertThat(programme(false))
                .filteredOn(row -> estate.equals(row.get("id")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("state", "CARRIED_FORWARD")
                        .containsEntry("reason", "no paper came")
                        .containsEntry("carriedTo", next));
    }

    @Test
    @Order(5)
    void anEventAsksForItsUpdates() {
        assertThat(codes(
                        "panel-clerk",
                        "addProgrammeItem",
                        Map.of(
                                "body",
                                PANEL,
                                "section",
                                "DATED",
                                "item",
                                "Staurolite review",
                                "requester",
                                "Planning and Performance Working Group",
                                "meeting",
                                SPRING,
                                "updatesAfterMonths",
                                List.of(6, 18))))
                .isEmpty();

        assertThat(programme(true))
                .filteredOn(row -> "Staurolite review".equals(row.get("item")))
                .extracting(row -> row.get("wantedBy"))
                .containsExactly(null, "2021-10-01", "2022-10-01");
    }

    @Test
    @Order(6)
    void aBriefingNoteMeetsItsRow() {
        var climate = id("Climate action");
        assertThat(codes("panel-clerk", "meetProgrammeItem", Map.of("id", climate, "by", "")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("panel-clerk", "meetProgrammeItem", Map.of("id", climate, "by", "briefing note 3")))
                .isEmpty();
        assertThat(codes("panel-clerk", "meetProgrammeItem", Map.of("id", "none", "by", "x")))
                .containsExactly("NOT_FOUND");

        assertThat(programme(true)).noneMatch(row -> "Climate action".equals(row.get("item")));
    }
}
