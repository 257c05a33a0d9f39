package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.answerable.meetings.PaperSteps.at;
import static uk.answerable.meetings.PaperSteps.change;
import static uk.answerable.meetings.PaperSteps.codes;
import static uk.answerable.meetings.PaperSteps.done;
import static uk.answerable.meetings.PaperSteps.item;
import static uk.answerable.meetings.PaperSteps.paper;
import static uk.answerable.meetings.PaperSteps.read;
import static uk.answerable.meetings.PaperSteps.send;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.meetings.paper.rules.Files;
import uk.answerable.meetings.paper.store.PaperNotices;

/** Papers from being asked for to their release. */
@QuarkusTest
@TestProfile(PapersRecord.class)
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperIT {

    private static final String MEETING = "WK-PCP-2023-03-20";
    private static final String LATER = "WK-PCP-2023-06-19";

    private static String open = "";
    private static String closed = "";

    @Inject
    Clock clock;

    @Inject
    Sessions sessions;

    @Inject
    PaperNotices notices;

    @BeforeEach
    void beforeTheLatestDay() {
        itIs("2023-03-01T09:00:00Z");
    }

    private void itIs(String moment) {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), clock);
    }

    @Test
    @Order(1)
    void anOfficeIsAskedForAPaperUntilADayWorkedBackFromTheMeeting() {
        for (var meeting : List.of(MEETING, LATER)) {
            done(change(
                    "panel-clerk",
                    "planMeeting",
                    Map.of("body", "warwickshire-pcp", "date", meeting.substring("WK-PCP-".length()))));
        }
        done(change("panel-clerk", "putAgendaItem", item(MEETING, "1", "PUBLIC", "", "report")));
        done(change("panel-clerk", "putAgendaItem", item(MEETING, "2", "PUBLIC", "", "exclusion resolution")));
        done(change("panel-clerk", "putAgendaItem", item(MEETING, "3", "PRIVATE", "Sch 12A para 3", "report")));
        done(change("panel-clerk", "putAgendaItem", item(LATER, "1", "PUBLIC", "", "report")));
        var asked = Map.of("meeting", MEETING, "item", "1", "title", "Zirconia", "author", "COMMISSIONERS_OFFICE");

        var answer = change("panel-clerk", "askForPaper", asked);

        done(answer);
        open = answer.getString("data.it.paper.id");
        assertThat(answer.getString("data.it.paper.work.dueOn")).isEqualTo("2023-03-03");
        assertThat(answer.getList("data.it.paper.work.deadlines.step"))
                .containsExactly("SENT", "FINANCE", "LEGAL", "MONITORING_OFFICER", "PUBLISHED");
        assertThat(answer.getList("data.it.paper.work.deadlines.by"))
                .containsExactly("2023-03-03", "2023-03-07", "2023-03-07", "2023-03-09", "2023-03-10");
        assertThat(codes(change("governance", "askForPaper", asked))).containsExactly("FORBIDDEN");
        closed = change(
                        "panel-clerk",
                        "askForPaper",
                        Map.of("meeting", MEETING, "item", "3", "title", "Wolframite", "author", "BODY"))
                .getString("data.it.paper.id");
    }

    @Test
    @Order(2)
    void onlyWhoWritesOrKeepsAPaperKnowsOfItBeforeItIsPublished() {
        var waiting = "{ papersToSend(force: \"warwickshire\") { nodes { title } } }";
        assertThat(Graph.as("governance").ask(waiting).getList("data.papersToSend.nodes.title"))
                .contains("Zirconia");
        assertThat(Graph.as("chief").ask(waiting).getList("data.papersToSend.nodes"))
                .isEmpty();
        assertThat(Graph.as("analyst-cheshire").ask(waiting).getList("data.papersToSend.nodes"))
                .isEmpty();
        for (var other : List.of("anonymous", "member", "chief", "governance-cheshire", "commissioner")) {
            assertThat(paper(other, open).getMap("data.paper")).as(other).isNull();
        }
        for (var other : List.of("anonymous", "member", "chief", "governance", "commissioner")) {
            assertThat(paper(other, closed).getMap("data.paper")).as(other).isNull();
        }
        assertThat(paper("panel-clerk", closed).getString("data.paper.title")).isEqualTo("Wolframite");
    }

    @Test
    @Order(4)
    void whatIsNotSentIsChasedWithoutItsTitle() throws Throwable {
        var told = VertxContextSupport.subscribeAndAwait(
                () -> sessions.write(session -> notices.due(session, LocalDate.of(2023, 3, 3))));

        assertThat(told)
                .extracting(Notice::kind, Notice::title)
                .contains(tuple("paper-due", "A paper for item 1 of %s is due".formatted(MEETING)));
        assertThat(told).noneMatch(notice -> (notice.title() + notice.text()).contains("Wolframite"));
    }

    @Test
    @Order(5)
    void aPaperIsPublishedOnceItIsClearedAndItsAgendaIsPublished() {
        var kept = send("governance", open, "application/pdf", Files.pdf(3, "zirconia"));
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
        assertThat(kept.jsonPath().getInt("pages")).isEqualTo(3);
        assertThat(send(
                                "governance",
                                open,
                                "application/pdf",
                                read("governance", open, 1).asByteArray())
                        .statusCode())
                .isIn(201, 409);

        assertThat(codes(change("panel-clerk", "publishPaper", at(open, MEETING, "1", Map.of()))))
                .containsExactly("WRONG_STATE", "WRONG_STATE");
        var newest = paper("panel-clerk", open).getList("data.paper.versions").size();
        for (var clearance : List.of("FINANCE", "LEGAL", "MONITORING_OFFICER")) {
            done(change("panel-clerk", "clearPaper", clearance(clearance, newest, true, "2023-03-01")));
        }
        assertThat(codes(change("panel-clerk", "clearPaper", clearance("LEGAL", newest + 1, true, "2023-03-01"))))
                .containsExactly("VERSION_CONFLICT");
        assertThat(codes(change("panel-clerk", "clearPaper", clearance("LEGAL", newest, true, "2023-03-02"))))
                .containsExactly("DATE_IN_FUTURE");
        assertThat(codes(change("panel-clerk", "clearPaper", clearance("LEGAL", newest, false, "2023-03-01"))))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(change("governance", "clearPaper", clearance("LEGAL", newest, true, "2023-03-01"))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(change("panel-clerk", "publishPaper", at(open, MEETING, "1", Map.of()))))
                .containsExactly("WRONG_STATE");
        done(change("panel-clerk", "publishAgenda", Map.of("meeting", MEETING)));

        done(change("panel-clerk", "publishPaper", at(open, MEETING, "1", Map.of())));

        assertThat(read("anonymous", open, newest).statusCode()).isEqualTo(200);
        assertThat(read("anonymous", open, newest).header("ETag"))
                .contains(paper("anonymous", open).getString("data.paper.versions[0].sha256"));
        assertThat(paper("anonymous", open).getMap("data.paper.work")).isNull();
        assertThat(codes(change("panel-clerk", "publishPaper", at(open, MEETING, "1", Map.of("reason", "again")))))
                .containsExactly("ALREADY_DONE");
    }

    private static Map<String, Object> clearance(String clearance, int version, boolean cleared, String on) {
        return Map.of("paper", open, "version", version, "clearance", clearance, "cleared", cleared, "on", on);
    }

    @Test
    @Order(6)
    void whatWasPublishedStaysWhenAnotherVersionTakesItsPlace() {
        int before = paper("panel-clerk", open).getList("data.paper.versions").size();
        assertThat(send("governance", open, "application/pdf", Files.pdf(4, "zirconia"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(read("anonymous", open, before + 1).statusCode()).isEqualTo(404);
        for (var clearance : List.of("FINANCE", "LEGAL", "MONITORING_OFFICER")) {
            done(change("panel-clerk", "clearPaper", clearance(clearance, before + 1, true, "2023-03-01")));
        }
        assertThat(codes(change("panel-clerk", "publishPaper", at(open, MEETING, "1", Map.of()))))
                .containsExactly("INVALID_INPUT");

        done(change("panel-clerk", "publishPaper", at(open, MEETING, "1", Map.of("reason", "a figure was wrong"))));

        assertThat(read("anonymous", open, before).statusCode()).isEqualTo(200);
        assertThat(read("anonymous", open, before + 1).statusCode()).isEqualTo(200);
        assertThat(paper("anonymous", open).getList("data.paper.consultations[0].publications.step"))
                .containsExactly("PUBLISHED", "REPLACED");
        assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(
                        () -> sessions.write(session -> session.createNativeQuery("DELETE FROM paper_publication")
                                .executeUpdate())))
                .hasStackTraceContaining("what was published is not changed");
    }

    @Test
    @Order(7)
    void aPrivatePaperIsTheMembersOwnUntilItIsReleasedByDecision() {
        assertThat(send("panel-clerk", closed, "application/pdf", Files.pdf(2, "wolframite"))
                        .statusCode())
                .isEqualTo(201);
        var decision = Map.of("decision", "The contract is let", "decidedOn", "2023-03-01");
        assertThat(codes(change("panel-clerk", "releasePaper", at(closed, MEETING, "3", decision))))
                .containsExactly("WRONG_STATE");
        for (var clearance : List.of("FINANCE", "LEGAL", "MONITORING_OFFICER")) {
            done(change(
                    "panel-clerk",
                    "clearPaper",
                    Map.of(
                            "paper",
                            closed,
                            "version",
                            1,
                            "clearance",
                            clearance,
                            "cleared",
                            true,
                            "on",
                            "2023-03-01")));
        }
        done(change("panel-clerk", "publishPaper", at(closed, MEETING, "3", Map.of())));
        assertThat(read("member", closed, 1).statusCode()).isEqualTo(200);
        for (var other : List.of("anonymous", "governance", "commissioner", "chief", "member-cheshire")) {
            assertThat(read(other, closed, 1).statusCode()).as(other).isEqualTo(404);
            assertThat(paper(other, closed).getMap("data.paper")).as(other).isNull();
        }
        assertThat(codes(change("panel-clerk", "takePaper", at(closed, LATER, "1", Map.of()))))
                .containsExactly("WRONG_STATE");
        assertThat(codes(change("governance", "releasePaper", at(closed, MEETING, "3", decision))))
                .containsExactly("FORBIDDEN");
        assertThat(codes(change(
                        "panel-clerk",
                        "releasePaper",
                        at(closed, MEETING, "3", Map.of("decision", " ", "decidedOn", "2023-03-01")))))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(change(
                        "panel-clerk",
                        "releasePaper",
                        at(closed, MEETING, "3", Map.of("decision", "Let", "decidedOn", "2023-03-02")))))
                .containsExactly("DATE_IN_FUTURE");

        done(change("panel-clerk", "releasePaper", at(closed, MEETING, "3", decision)));

        assertThat(read("anonymous", closed, 1).statusCode()).isEqualTo(200);
        var released = paper("anonymous", closed);
        assertThat(released.getList("data.paper.consultations[0].publications.step"))
                .containsExactly("RELEASED");
        assertThat(released.getString("data.paper.consultations[0].publications[0].decision"))
                .isEqualTo("The contract is let");
        assertThat(released.getString("data.paper.consultations[0].publications[0].decidedOn"))
                .isEqualTo("2023-03-01");
        assertThat(codes(change("panel-clerk", "releasePaper", at(closed, MEETING, "3", decision))))
                .containsExactly("ALREADY_DONE");
    }

    @Test
    @Order(8)
    void onePaperIsTakenToSeveralMeetings() {
        done(change("panel-clerk", "takePaper", at(open, LATER, "1", Map.of())));
        assertThat(codes(change("panel-clerk", "takePaper", at(open, LATER, "1", Map.of()))))
                .containsExactly("ALREADY_DONE");
        assertThat(codes(change("panel-clerk", "takePaper", at(open, LATER, "9", Map.of()))))
                .containsExactly("NOT_FOUND");

        assertThat(paper("panel-clerk", open).getList("data.paper.consultations.meeting"))
                .containsExactly(MEETING, LATER);
        assertThat(paper("anonymous", open).getList("data.paper.consultations.meeting"))
                .containsExactly(MEETING);
        var item = Graph.anonymous()
                .ask("{ meeting(reference: \"%s\") { agenda { number papers { title } } } }".formatted(MEETING));
        assertThat(item.getList("data.meeting.agenda[0].papers.title")).containsExactly("Zirconia");
    }

    @Test
    @Order(9)
    void aPaperThatIsLateSaysWhy() {
        itIs("2023-06-12T09:00:00Z");
        assertThat(codes(change("panel-clerk", "publishAgenda", Map.of("meeting", LATER, "lateReason", "an election"))))
                .isEmpty();
        assertThat(codes(change("panel-clerk", "publishPaper", at(open, LATER, "1", Map.of()))))
                .containsExactly("INVALID_INPUT");

        done(change("panel-clerk", "publishPaper", at(open, LATER, "1", Map.of("reason", "the figures came late"))));

        assertThat(paper("anonymous", open).getList("data.paper.consultations.meeting"))
                .containsExactly(MEETING, LATER);
    }
}
