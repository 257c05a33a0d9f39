package uk.answerable.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    void aBrokenFileIsRefusedByLine() {
        assertThatThrownBy(() -> Matrix.parse(List.of("Query,agenda,any,everybody")))
                .hasMessage("line 1: 'everybody' is no grant");
        assertThatThrownBy(() -> Matrix.parse(List.of("Query,agenda,any,anyone", "Query,agenda,any,anyone")))
                .hasMessageContaining("listed twice");
    }
}
