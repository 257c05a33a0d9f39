package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** What scrutinised a measure: journey 2, steps 2 to 6. */
@QuarkusTest
@MeetingsParts
class GoldenThreadIT {

    @Inject
    Sessions sessions;

    private static JsonPath thread(String measure, String force) {
        return thread(Graph.anonymous(), measure, force);
    }

    private static JsonPath thread(Graph caller, String measure, String force) {
        var answer =
                caller.ask("""
                query($r: [_Any!]!, $force: String!) {
                  _entities(representations: $r) { ... on Measure {
                    scrutinyThread(force: $force) {
                      agendaItems { number heading meeting { reference } }
                      meetings { reference }
                      requests { number topic type askedOn status
                                 answer { reference givenOn gist } report { reference unansweredAsks { topic } } }
                      assessments { topic assessment }
                      deepDives { topic target state notes }
                      topics { topic }
                      actions { reference }
                      disputedClaims { subject positions { office position } }
                      unansweredAsks { topic gist report { reference } } } } } }
                """, Map.of("r", List.of(Map.of("__typename", "Measure", "code", measure)), "force", force));
        assertThat(answer.getList("errors")).isNull();
        return answer.setRootPath("data._entities[0].scrutinyThread");
    }

    @Test
    void victimSatisfactionLeadsToItsRequestAndAnswer() {
        var thread = thread("victim_satisfaction_whole_experience", "warwickshire");

        assertThat(thread.getList("requests.number", Integer.class)).containsExactly(2);
        assertThat(thread.getString("requests[0].askedOn")).isEqualTo("2020-01-20");
        assertThat(thread.getString("requests[0].answer.reference")).isEqualTo("1.4");
        assertThat(thread.getString("requests[0].answer.givenOn")).isEqualTo("2020-01-22");
        assertThat(thread.getList("requests[0].report.unansweredAsks.topic", String.class))
                .contains("Violence with injury explanation");
    }

    @Test
    void itLeadsToTheMeetingsAndItemsThatScrutinisedIt() {
        var thread = thread("victim_satisfaction_whole_experience", "warwickshire");

        assertThat(thread.getList("agendaItems.number", String.class)).containsExactly("2(2)", "2(3)", "2(4)", "2(6)");
        assertThat(thread.getList("agendaItems.meeting.reference", String.class))
                .containsOnly("WK-PCP-2020-03-16");
        assertThat(thread.getList("meetings.reference", String.class))
                .containsExactly("WK-PCP-2020-03-16", "WK-PAM-2020-01-28");
    }

    @Test
    void itLeadsToTheDeepDiveAndToNoInventedAction() {
        var thread = thread("victim_satisfaction_whole_experience", "warwickshire");

        assertThat(thread.getList("deepDives.topic", String.class))
                .containsExactly("Victim management, services and satisfaction");
        assertThat(thread.getString("deepDives[0].target")).contains("Q4 2019/20");
        assertThat(thread.getList("actions")).isEmpty();
        assertThat(thread.getList("unansweredAsks")).isEmpty();
    }

    @Test
    void theClaimAboutFollowUpStandsWithBothPositions() {
        var thread = thread("victim_satisfaction_whole_experience", "warwickshire");

        assertThat(thread.getList("disputedClaims.subject", String.class))
                .containsExactly("Follow-up and overall victim satisfaction");
        assertThat(thread.getList("disputedClaims[0].positions.office", String.class))
                .containsExactly("OPCC", "Warwickshire Police");
    }

    @Test
    void theAskAboutViolenceWithInjuryIsUnanswered() {
        var thread = thread("violence_with_injury", "warwickshire");

        assertThat(thread.getList("unansweredAsks.topic", String.class))
                .containsExactly("Violence with injury explanation");
        assertThat(thread.getString("unansweredAsks[0].report.reference")).isEqualTo("WK-OPCC-SCRUTINY-Q3-2019-20");
    }

    @Test
    void aTopicLeadsToTheActionItPromised() {
        var thread = thread("da_victim_satisfaction", "west-mercia");

        assertThat(thread.getList("topics.topic", String.class)).containsExactly("Domestic abuse victim satisfaction");
        assertThat(thread.getList("actions.reference", String.class)).containsExactly("MAM-2018-11/04");
    }

    @Test
    void anotherForcesThreadIsItsOwn() {
        var thread = thread("victim_satisfaction_whole_experience", "cheshire");

        assertThat(thread.getList("agendaItems")).isEmpty();
        assertThat(thread.getList("meetings")).isEmpty();
        assertThat(thread.getList("requests")).isEmpty();
    }

    @Test
    void aPrivateItemIsCitedToItsOwnBodyOnly() throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> sessions.write(session -> session.createNativeQuery("""
                        INSERT INTO measure_link (measure_code, force_code, kind, subject_id, reason)
                        SELECT 'private_matter', 'warwickshire', 'AGENDA_ITEM', i.id, 'test'
                        FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                        WHERE m.reference = 'WK-PCP-2020-03-16' AND i.number = '10'
                        """).executeUpdate()));

        for (var other : List.of(Graph.anonymous(), Graph.as("governance"), Graph.as("member-cheshire"))) {
            var thread = thread(other, "private_matter", "warwickshire");
            assertThat(thread.getList("agendaItems")).isEmpty();
            assertThat(thread.getList("meetings")).isEmpty();
        }
        assertThat(thread(Graph.as("member"), "private_matter", "warwickshire")
                        .getList("agendaItems.number", String.class))
                .containsExactly("10");
    }

    @Test
    void anUnknownMeasureHasAnEmptyThread() {
        assertThat(thread("no_such_measure", "warwickshire").getList("requests"))
                .isEmpty();
    }

    @Test
    void theReportHoldsAllSevenRequests() {
        var answer = Graph.anonymous().ask("""
                { scrutinyReport(reference: "WK-OPCC-SCRUTINY-Q3-2019-20") {
                    date author marking forMeeting { reference }
                    requests { number answer { reference } } unansweredAsks { topic } disputedClaims { subject }
                    assessments { topic } } }
                """);

        assertThat(answer.getList("data.scrutinyReport.requests.answer.reference", String.class))
                .containsExactly("1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9");
        assertThat(answer.getString("data.scrutinyReport.forMeeting.reference")).isEqualTo("WK-PAM-2020-01-28");
        assertThat(answer.getList("data.scrutinyReport.assessments")).hasSize(28);
    }
}
