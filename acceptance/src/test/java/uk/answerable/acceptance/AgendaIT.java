package uk.answerable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;

/** Journeys J1 and J3: an agenda in two parts, and who sees the second. */
class AgendaIT {

    private static final List<String> PUBLIC_LINE = List.of("number", "heading", "part", "exemption");

    @Test
    void theWholeAgendaOf16MarchIsPublicButForTwoItems() {
        var agenda = ask(Graph.anonymous());

        assertThat(agenda.<String>getList("data.meeting.agenda.number"))
                .startsWith("1(1)", "1(2)", "1(3)", "1(4)", "2", "2(1)")
                .endsWith("9", "10", "11")
                .hasSize(20);
        assertThat(agenda.getString("data.meeting.publicationDeadline.latestDay"))
                .isEqualTo("2020-03-06");
        onlyThePublicLine(agenda, "10");
        onlyThePublicLine(agenda, "11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "governance",
                "commissioner",
                "monitoring-officer",
                "analyst",
                "reviewer",
                "chief",
                "psd",
                "member-cheshire",
                "governance-cheshire",
                "auditor"
            })
    void theOfficeThatThePanelScrutinisesAndAllOthersSeeNoMoreThanThePublic(String signIn) {
        assertThat(ask(Graph.as(signIn)).<Object>get("data"))
                .isEqualTo(ask(Graph.anonymous()).get("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "panel-clerk"})
    void thePanelSeesItsOwnExemptItems(String signIn) {
        var agenda = ask(Graph.as(signIn));

        for (var number : List.of("10", "11")) {
            assertThat(item(agenda, number).get("kind")).as(number).isNotNull();
        }
        assertThat(item(agenda, "10").get("paper")).isEqualTo("restricted");
    }

    @Test
    void aBoardsPrivateItemsCiteTheFreedomOfInformationAct() {
        var agenda = Graph.anonymous()
                .at(RunningSuite.graph())
                .ask(Queries.read("agenda").replace("WK-PCP-2020-03-16", "CH-SB-2020-09-08"));

        for (var number : List.of("4", "5")) {
            onlyThePublicLine(agenda, number);
            assertThat(item(agenda, number).get("exemption").toString()).contains("31");
        }
    }

    @Test
    void actionsArePublicAndTheirLogIsNot() {
        var anonymous = Graph.anonymous().at(RunningSuite.graph()).ask(Queries.read("actions"));
        var owner = Graph.as("chief-cheshire").at(RunningSuite.graph()).ask(Queries.read("actions"));

        assertThat(anonymous.<String>getList("data.meeting.actions.reference"))
                .containsExactly("2020/13", "2020/14", "2020/15", "2020/16", "2020/17");
        assertThat(anonymous.<String>getList("data.meeting.actions.text")).doesNotContainNull();
        assertThat(anonymous.<Object>getList("data.meeting.actions.status")).allMatch(Objects::isNull);
        assertThat(owner.<Object>getList("data.meeting.actions.status")).anyMatch(Objects::nonNull);
        assertThat(anonymous.<Object>get("errors")).isNull();
    }

    @Test
    void anActionWithoutADueDateIsAVisibleGap() {
        var actions = Graph.anonymous().at(RunningSuite.graph()).ask(Queries.read("actions"));

        assertThat(actions.getString("data.meeting.actions.find { it.reference == '2020/13' }.due.form"))
                .isEqualTo("NONE");
        assertThat(actions.getString("data.meeting.actions.find { it.reference == '2020/14' }.due.text"))
                .contains("season");
    }

    private static JsonPath ask(Graph graph) {
        return graph.at(RunningSuite.graph()).ask(Queries.read("agenda"));
    }

    private static void onlyThePublicLine(JsonPath agenda, String number) {
        var item = item(agenda, number);
        item.forEach((field, value) -> {
            if (PUBLIC_LINE.contains(field)) {
                assertThat(value).as("%s of %s", field, number).isNotNull();
            } else {
                assertThat(value).as("%s of %s", field, number).isNull();
            }
        });
        assertThat(agenda.<Object>get("errors")).isNull();
    }

    private static Map<String, Object> item(JsonPath agenda, String number) {
        return agenda.getMap("data.meeting.agenda.find { it.number == '" + number + "' }");
    }
}
