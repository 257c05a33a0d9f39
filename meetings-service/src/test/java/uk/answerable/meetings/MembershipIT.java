package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.test.Graph;

/** A list of members: offices for everybody, terms and vacancies, a register, and names for the body's officer only. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipIT {

    private static final String PANEL = "warwickshire-pcp";

    private static JsonPath seats(Graph caller, String asOf) {
        return caller.ask("""
                query($b: String!, $on: Date) { body(code: $b) { workingGroups { name remit }
                  seats(asOf: $on) { office role kind vacant from until displayName interestsDueBy
                    interests { gist registeredOn } } } }
                """, Map.of("b", PANEL, "on", asOf));
    }

    private static List<String> change(String signIn, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { %s(input: $i) { body { code } userErrors { code field } } }"
                                .formatted(type, mutation),
                        Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data." + mutation + ".userErrors.code", String.class);
    }

    private static Map<String, Object> appointment(String office, String role, String from) {
        return Map.of(
                "body",
                PANEL,
                "office",
                office,
                "role",
                role,
                "kind",
                "COUNCILLOR",
                "appointedBy",
                "Rugby Borough Council",
                "from",
                from,
                "displayName",
                "Cllr Zinnwaldite");
    }

    @Test
    @Order(1)
    void aPanelsListIsLoadedByOffice() {
        var list = seats(Graph.anonymous(), "2020-03-16");

        assertThat(list.getList("data.body.seats.office", String.class))
                .hasSize(12)
                .startsWith("Panel Chair", "Panel Vice-Chair", "Panel member 1");
        assertThat(list.getList("data.body.seats.findAll { it.kind == 'INDEPENDENT' }"))
                .hasSize(2);
        assertThat(list.getList("data.body.workingGroups.name", String.class))
                .containsExactly("Budget Working Group", "Planning and Performance Working Group");
    }

    @Test
    @Order(2)
    void aTermEndsAndLeavesAVacancyThatIsFilledOnce() {
        var end = new HashMap<String, Object>(
                Map.of("body", PANEL, "office", "Panel member 10", "on", "2030-05-31", "reason", ""));
        assertThat(change("panel-clerk", "endMembership", end)).containsExactly("INVALID_INPUT");
        end.put("reason", "term of office");
        assertThat(change("governance", "endMembership", end)).containsExactly("FORBIDDEN");
        assertThat(change("panel-clerk", "endMembership", end)).isEmpty();

        assertThat(vacant("2030-05-31")).isEmpty();
        assertThat(vacant("2030-06-01")).containsExactly("Panel member 10");
        assertThat(change("panel-clerk", "appointMember", appointment("Panel member 10", "MEMBER", "2030-05-01")))
                .containsExactly("ALREADY_DONE");
        assertThat(change("panel-clerk", "appointMember", appointment("Panel member 10", "CHAIR", "2030-06-10")))
                .containsExactly("WRONG_STATE");
        assertThat(change("panel-clerk", "appointMember", appointment("Panel member 10", "MEMBER", "2030-06-10")))
                .isEmpty();
        assertThat(vacant("2030-06-09")).containsExactly("Panel member 10");
        assertThat(vacant("2030-06-10")).isEmpty();
    }

    private static List<String> vacant(String on) {
        return seats(Graph.anonymous(), on).getList("data.body.seats.findAll { it.vacant }.office", String.class);
    }

    @Test
    @Order(3)
    void interestsAreDueWithinTwentyEightDaysOfAppointmentAndPublic() {
        var interest = Map.of("body", PANEL, "office", "Panel member 10", "gist", "owns land", "on", "2030-06-20");
        assertThat(change(
                        "panel-clerk",
                        "registerInterest",
                        Map.of("body", PANEL, "office", "Panel member 10", "gist", "owns land", "on", "2030-06-05")))
                .containsExactly("INVALID_INPUT");
        assertThat(change("panel-clerk", "registerInterest", interest)).isEmpty();

        var list = seats(Graph.anonymous(), "2030-07-01");
        assertThat(list.getString("data.body.seats[11].interestsDueBy")).isEqualTo("2030-07-08");
        assertThat(list.getList("data.body.seats[11].interests.gist", String.class))
                .containsExactly("owns land");
        assertThat(seats(Graph.anonymous(), "2030-05-01").getList("data.body.seats[11].interests"))
                .isEmpty();
    }

    @Test
    @Order(4)
    void aNameIsForTheBodysOfficerOnly() {
        assertThat(seats(Graph.as("panel-clerk"), "2030-07-01").getString("data.body.seats[11].displayName"))
                .isEqualTo("Cllr Zinnwaldite");
        for (var other : List.of("member", "governance", "commissioner", "chief", "governance-cheshire")) {
            assertThat(seats(Graph.as(other), "2030-07-01").prettify()).doesNotContain("Zinnwaldite");
        }
        assertThat(seats(Graph.anonymous(), "2030-07-01").prettify()).doesNotContain("Zinnwaldite");
    }

    @Test
    @Order(5)
    void aWorkingGroupHasARemitThatMayChange() {
        var group = Map.of("body", PANEL, "name", "Rural Crime Working Group", "remit", "rural crime");
        assertThat(change("governance", "putWorkingGroup", group)).containsExactly("FORBIDDEN");
        assertThat(change(
                        "panel-clerk",
                        "putWorkingGroup",
                        Map.of("body", PANEL, "name", "Rural Crime Working Group", "remit", " ")))
                .containsExactly("INVALID_INPUT");
        assertThat(change("panel-clerk", "putWorkingGroup", group)).isEmpty();
        assertThat(change(
                        "panel-clerk",
                        "putWorkingGroup",
                        Map.of("body", PANEL, "name", "Rural Crime Working Group", "remit", "rural and wildlife")))
                .isEmpty();

        assertThat(seats(Graph.anonymous(), "2030-07-01")
                        .getString("data.body.workingGroups.find { it.name == 'Rural Crime Working Group' }.remit"))
                .isEqualTo("rural and wildlife");
    }
}
