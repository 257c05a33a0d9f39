package uk.answerable.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private final Matrix matrix = Matrix.parse(List.of(
            "type,fields,state,allow",
            "# agenda",
            "Query,agenda,any,anyone",
            "AgendaItem,heading exemption,any,anyone",
            "AgendaItem,title,public,anyone",
            "AgendaItem,title,private,panel-member@body panel-clerk@body",
            "Case,reference,any,professional-standards@force auditor",
            "Case,secret,any,nobody"));

    private final Caller member =
            new Caller("Panel member", Set.of(Role.PANEL_MEMBER), Set.of("warwickshire"), Set.of("warwickshire-pcp"));
    private final Caller otherMember =
            new Caller("Panel member", Set.of(Role.PANEL_MEMBER), Set.of("cheshire"), Set.of("cheshire-pcp"));
    private final Caller governance = new Caller(
            "Governance officer", Set.of(Role.GOVERNANCE_OFFICER), Set.of("warwickshire"), Set.of("warwickshire-pam"));
    private final Place exempt = Place.ofBody("private", "warwickshire", "warwickshire-pcp");

    @Test
    void aPrivateTitleIsForTheBodyAlone() {
        assertThat(matrix.permits(member, "AgendaItem", "title", exempt)).isTrue();
        assertThat(matrix.permits(otherMember, "AgendaItem", "title", exempt)).isFalse();
        assertThat(matrix.permits(governance, "AgendaItem", "title", exempt)).isFalse();
        assertThat(matrix.permits(Caller.PUBLIC, "AgendaItem", "title", exempt)).isFalse();
    }

    @Test
    void theHeadingIsForAnyoneInEveryState() {
        assertThat(matrix.permits(Caller.PUBLIC, "AgendaItem", "heading", exempt))
                .isTrue();
        assertThat(matrix.open("AgendaItem", "heading")).isTrue();
        assertThat(matrix.open("AgendaItem", "title")).isFalse();
    }

    @Test
    void whatIsNotListedIsDenied() {
        assertThat(matrix.lists("AgendaItem", "papers")).isFalse();
        assertThat(matrix.permits(member, "AgendaItem", "papers", exempt)).isFalse();
        assertThat(matrix.permits(
                        member, "AgendaItem", "title", Place.ofBody("draft", "warwickshire", "warwickshire-pcp")))
                .isFalse();
        assertThat(matrix.permits(member, "Case", "secret", Place.ROOT)).isFalse();
    }

    @Test
    void aForceGrantNeedsTheOwningForce() {
        var psd =
                new Caller("Professional Standards", Set.of(Role.PROFESSIONAL_STANDARDS), Set.of("cheshire"), Set.of());
        var auditor = new Caller("Auditor", Set.of(Role.AUDITOR), Set.of(), Set.of());

        assertThat(matrix.permits(psd, "Case", "reference", Place.ofForce("any", "cheshire")))
                .isTrue();
        assertThat(matrix.permits(psd, "Case", "reference", Place.ofForce("any", "warwickshire")))
                .isFalse();
        assertThat(matrix.permits(psd, "Case", "reference", Place.ROOT)).isTrue();
        assertThat(matrix.permits(auditor, "Case", "reference", Place.ofForce("any", "warwickshire")))
                .isTrue();
    }

    @Test
    void anEventSaysWhatItsLineListsAndNothingElse() {
        var events = Matrix.parse(List.of(
                "EVENT:uk.answerable.cases.closed,caseId closedOn tags,any,performance-service meetings-service"));

        var line = events.event("uk.answerable.cases.closed").orElseThrow();

        assertThat(line.audience()).containsExactlyInAnyOrder("performance-service", "meetings-service");
        assertThat(line.problems(Map.of("caseId", "7", "closedOn", "2020-03-16", "tags", List.of("a", "b"))))
                .isEmpty();
        assertThat(line.problems(Map.of("caseId", "7", "complainant", "somebody")))
                .containsExactly(
                        "complainant is not listed among the data of uk.answerable.cases.closed: decide who may receive it");
        assertThat(line.problems(Map.of("caseId", Map.of("complainant", "somebody"))))
                .containsExactly("caseId of uk.answerable.cases.closed is no id, code, date or count");
        assertThat(line.problems(Map.of("tags", "a long story ".repeat(20)))).hasSize(1);
        assertThat(line.problems(Map.of("tags", "two\nlines"))).hasSize(1);
        assertThat(events.event("uk.answerable.cases.opened")).isEmpty();
    }

    @Test
    void anEventOpensNothingToAnOffice() {
        var events = Matrix.parse(List.of("EVENT:uk.answerable.cases.closed,caseId,any,performance-service"));

        assertThat(events.permits(member, "EVENT:uk.answerable.cases.closed", "caseId", Place.ROOT))
                .isFalse();
        assertThat(events.open("EVENT:uk.answerable.cases.closed", "caseId")).isFalse();
    }

    @Test
    void officesAndServicesAreNotMixedUp() {
        assertThatThrownBy(() -> Matrix.parse(List.of("EVENT:uk.answerable.cases.closed,caseId,any,anyone")))
                .hasMessageContaining("events go to services");
        assertThatThrownBy(() -> Matrix.parse(List.of("Case,secret,any,performance-service")))
                .hasMessageContaining("events go to services");
        assertThatThrownBy(() -> Matrix.parse(List.of(
                        "EVENT:uk.answerable.cases.closed,caseId,any,performance-service",
                        "EVENT:uk.answerable.cases.closed,closedOn,any,nobody")))
                .hasMessageContaining("two audiences");
    }

    @Test
    void aBrokenFileIsRefusedByLine() {
        assertThatThrownBy(() -> Matrix.parse(List.of("Query,agenda,any,everybody")))
                .hasMessage("line 1: 'everybody' is no grant");
        assertThatThrownBy(() -> Matrix.parse(List.of("Query,agenda,any,anyone", "Query,agenda,any,anyone")))
                .hasMessageContaining("listed twice");
    }
}
