package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.EventLine;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Role;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.test.EventWalk;

/** Walks the matrix: every office, in the body and out of it, against every state of what can be private. */
class PermissionsTest {

    private static final Matrix MATRIX = MatrixFile.get();
    private static final String FORCE = "warwickshire";
    private static final String BODY = "the-body";
    private static final List<String> ITEM_DETAILS = List.of("kind", "pages", "paper", "note", "outcome", "marking");
    private static final List<String> LOG = List.of("status", "note", "evidence", "decision", "closedOn", "version");
    private static final Set<String> PANEL = Set.of("panel-member@body", "panel-clerk@body");
    private static final Set<String> BOARD =
            Set.of("commissioner@body", "governance-officer@body", "monitoring-officer@body");
    private static final Set<String> OFFICE =
            Set.of("commissioner@force", "governance-officer@force", "monitoring-officer@force");

    /** Who is allowed: {@code role@body} for an office of the body, {@code role@force} for one of its force only. */
    private static Set<String> allowed(String type, String field, String state) {
        var allowed = new TreeSet<String>();
        var place = Place.ofBody(state, FORCE, BODY);
        if (MATRIX.permits(Caller.PUBLIC, type, field, place)) {
            allowed.add("anyone");
        }
        for (var role : EnumSet.allOf(Role.class)) {
            if (MATRIX.permits(caller(role, "elsewhere", "another-body"), type, field, place)) {
                allowed.add(role.code() + "@anywhere");
            }
            if (MATRIX.permits(caller(role, FORCE, "another-body"), type, field, place)) {
                allowed.add(role.code() + "@force");
            }
            if (MATRIX.permits(caller(role, "elsewhere", BODY), type, field, place)) {
                allowed.add(role.code() + "@body");
            }
        }
        return allowed;
    }

    private static Caller caller(Role role, String force, String body) {
        return new Caller("an office", Set.of(role), Set.of(force), Set.of(body));
    }

    private static Set<String> with(Set<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    record Expectation(String type, String field, String state, Set<String> allowed) {}

    static List<Expectation> expectations() {
        var all = new ArrayList<Expectation>();
        for (var field : ITEM_DETAILS) {
            all.add(new Expectation("AgendaItem", field, "private-panel", PANEL));
            all.add(new Expectation("AgendaItem", field, "private-board", BOARD));
        }
        all.add(new Expectation("MinuteParagraph", "read", "private-panel", PANEL));
        all.add(new Expectation("MinuteParagraph", "read", "private-board", BOARD));
        all.add(new Expectation("Action", "read", "private-panel", PANEL));
        all.add(new Expectation("Action", "read", "private-board", BOARD));
        for (var field : LOG) {
            all.add(new Expectation("Action", field, "log-panel", PANEL));
            all.add(new Expectation("Action", field, "private-panel", PANEL));
            all.add(new Expectation("Action", field, "chief-panel", with(PANEL, "chief-officer@force")));
            all.add(new Expectation("Action", field, "log-board", BOARD));
            all.add(new Expectation("Action", field, "private-board", BOARD));
            all.add(new Expectation("Action", field, "chief-board", with(BOARD, "chief-officer@force")));
        }
        for (var field : List.of("kind", "name", "contact", "connection", "subjectKind", "subject", "registeredAt")) {
            all.add(new Expectation("Registration", field, "private-panel", Set.of("panel-clerk@body")));
            all.add(new Expectation("Registration", field, "private-board", Set.of("governance-officer@body")));
        }
        for (var field : List.of("chiefComments", "chiefCommentedOn")) {
            all.add(new Expectation("InspectionResponse", field, "draft", with(OFFICE, "chief-officer@force")));
        }
        for (var field : List.of("ownComments", "action", "missing")) {
            all.add(new Expectation("InspectionResponse", field, "draft", OFFICE));
        }
        for (var state : List.of("draft", "published")) {
            all.add(new Expectation("InspectionResponse", "write", state, Set.of("governance-officer@force")));
            all.add(new Expectation(
                    "InspectionResponse", "comment", state, Set.of("governance-officer@force", "chief-officer@force")));
        }
        for (var field : List.of("title", "decidedOn", "decisionMaker", "address", "note")) {
            all.add(new Expectation("DecisionNotice", field, "exempt", OFFICE));
        }
        all.add(new Expectation("DecisionNotice", "write", "any", Set.of("governance-officer@force")));
        all.add(new Expectation("Seat", "displayName", "private-panel", Set.of("panel-clerk@body")));
        all.add(new Expectation("Seat", "displayName", "private-board", Set.of("governance-officer@body")));
        for (var type : List.of("AccountabilityTopic", "WatchItem")) {
            all.add(new Expectation(type, "read", "private-panel", PANEL));
            all.add(new Expectation(type, "read", "private-board", BOARD));
        }
        all.add(new Expectation("Meeting", "keep-topics", "board", Set.of("governance-officer@body")));
        for (var type : List.of("Seat", "ProgrammeItem", "FollowedRecommendation", "WatchItem")) {
            all.add(new Expectation(type, "keep", "panel", Set.of("panel-clerk@body")));
            all.add(new Expectation(type, "keep", "board", Set.of("governance-officer@body")));
        }
        all.add(new Expectation("PublicationDuty", "write", "any", Set.of("governance-officer@force")));
        for (var field : List.of("conclusion", "gist", "members", "inFavour")) {
            all.add(new Expectation("PanelReview", field, "draft", PANEL));
        }
        for (var field : List.of("response", "follows")) {
            all.add(new Expectation(
                    "PanelReview",
                    field,
                    "draft",
                    with(with(PANEL, "commissioner@force"), "governance-officer@force")));
        }
        all.add(new Expectation("PanelReview", "keep-panel", "any", Set.of("panel-clerk@body")));
        all.add(new Expectation(
                "PanelReview", "keep-office", "any", Set.of("panel-clerk@body", "governance-officer@force")));
        for (var field : List.of("riskLevel", "rung", "nextReview", "overdue", "versions", "read-shared")) {
            all.add(new Expectation("GovernanceRecord", field, "office", with(OFFICE, "chief-officer@force")));
            all.add(new Expectation("GovernanceRecord", field, "panel", PANEL));
        }
        all.add(new Expectation(
                "Query",
                "governanceAids",
                "any",
                with(
                        Stream.concat(OFFICE.stream(), PANEL.stream()).collect(Collectors.toSet()),
                        "chief-officer@force")));
        all.add(new Expectation("GovernanceRecord", "read-office", "office", OFFICE));
        all.add(new Expectation("GovernanceRecord", "read-office", "panel", PANEL));
        all.add(new Expectation("GovernanceRecord", "keep", "office", Set.of("governance-officer@force")));
        all.add(new Expectation("GovernanceRecord", "keep", "panel", Set.of("panel-clerk@body")));
        all.add(new Expectation("FollowedRecommendation", "standing", "panel", PANEL));
        all.add(new Expectation("FollowedRecommendation", "standing", "board", BOARD));
        all.add(new Expectation(
                "Query", "registrations", "any", Set.of("panel-clerk@body", "governance-officer@body")));
        var clerk = Set.of("panel-clerk@body");
        var keepers = Set.of("governance-officer@body", "monitoring-officer@body");
        var writers = Set.of("governance-officer@force", "performance-analyst@force");
        all.add(new Expectation("Query", "papersToSend", "any", with(writers, "chief-officer@force")));
        all.add(new Expectation("Paper", "read", "private-panel", PANEL));
        all.add(new Expectation("Paper", "read", "private-board", BOARD));
        all.add(new Expectation("Pack", "members", "private-panel", PANEL));
        all.add(new Expectation("Pack", "members", "private-board", BOARD));
        for (var command : List.of("work", "clear")) {
            all.add(new Expectation("Paper", command, "draft-panel", clerk));
            all.add(new Expectation("Paper", command, "draft-board", keepers));
        }
        all.add(new Expectation(
                "Paper",
                "work",
                "draft-panel-office",
                Stream.concat(clerk.stream(), writers.stream()).collect(Collectors.toSet())));
        all.add(new Expectation("Paper", "work", "draft-panel-force", with(clerk, "chief-officer@force")));
        all.add(new Expectation("Paper", "work", "draft-board-force", with(keepers, "chief-officer@force")));
        all.add(new Expectation("Paper", "send", "author-panel", clerk));
        all.add(new Expectation("Paper", "send", "author-board", Set.of("governance-officer@body")));
        all.add(new Expectation("Paper", "send", "author-office", writers));
        all.add(new Expectation("Paper", "send", "author-force", Set.of("chief-officer@force")));
        var office = Set.of("commissioner@force", "governance-officer@force", "performance-analyst@force");
        all.addAll(QuarterlyCells.all());
        all.add(new Expectation("Query", "topicProposals", "any", office));
        all.add(new Expectation("TopicProposal", "read", "any", office));
        all.add(new Expectation("TopicProposal", "decide", "any", Set.of("governance-officer@force")));
        all.add(new Expectation("DeepDive", "keep", "any", Set.of("governance-officer@force")));
        all.add(new Expectation("Query", "questionBank", "any", office));
        all.add(new Expectation("BankQuestion", "read", "any", office));
        all.add(new Expectation("BankQuestion", "keep", "any", writers));
        var own = Stream.concat(PANEL.stream(), BOARD.stream()).collect(Collectors.toSet());
        all.add(new Expectation("Query", "actionLog", "any", with(own, "chief-officer@force")));
        all.add(new Expectation("Commitment", "read", "private-panel", PANEL));
        all.add(new Expectation("Commitment", "read", "private-board", BOARD));
        all.add(new Expectation("Attendance", "inPrivate", "private-panel", PANEL));
        all.add(new Expectation("Attendance", "inPrivate", "private-board", BOARD));
        for (var command : List.of("keep-minutes", "keep-agenda", "plan")) {
            all.add(new Expectation("Meeting", command, "panel", Set.of("panel-clerk@body")));
            all.add(new Expectation("Meeting", command, "board", Set.of("governance-officer@body")));
        }
        for (var state : List.of("log-panel", "chief-panel", "private-panel")) {
            all.add(new Expectation("Action", "close", state, Set.of("panel-clerk@body")));
            all.add(new Expectation(
                    "Action", "report", state, state.startsWith("chief") ? with(clerk, "chief-officer@force") : clerk));
        }
        for (var state : List.of("log-board", "chief-board", "private-board")) {
            var officer = Set.of("governance-officer@body");
            all.add(new Expectation("Action", "close", state, officer));
            all.add(new Expectation(
                    "Action",
                    "report",
                    state,
                    state.startsWith("chief") ? with(officer, "chief-officer@force") : officer));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void onlyTheBodysOwnAreAllowed(Expectation expected) {
        assertThat(allowed(expected.type(), expected.field(), expected.state()))
                .containsExactlyInAnyOrderElementsOf(expected.allowed());
    }

    @Test
    void noOtherCellIsRestrictedWithoutAnExpectation() {
        var expected = expectations().stream()
                .map(cell -> cell.type() + "." + cell.field() + " " + cell.state())
                .toList();

        var restricted = MATRIX.cells().stream()
                .filter(cell ->
                        !allowed(cell.type(), cell.field(), cell.state()).contains("anyone"))
                .filter(cell -> !cell.type().equals("Mutation") && !cell.type().equals("REST"))
                .filter(cell -> !EventLine.isEvent(cell.type()))
                .map(cell -> cell.type() + "." + cell.field() + " " + cell.state())
                .toList();

        assertThat(restricted).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyEventIsDecidedAndDocumented() {
        assertThat(EventWalk.walk("meetings", MATRIX)).isPositive();
    }

    @Test
    void aStateNobodyThoughtOfIsDenied() {
        assertThat(ITEM_DETAILS)
                .allSatisfy(field ->
                        assertThat(allowed("AgendaItem", field, "draft")).isEmpty());
        assertThat(LOG)
                .allSatisfy(
                        field -> assertThat(allowed("Action", field, "public")).isEmpty());
    }
}
