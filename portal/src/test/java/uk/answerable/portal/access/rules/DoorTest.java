package uk.answerable.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.portal.access.rules.Door.Answer;
import uk.answerable.portal.visitor.rules.Visitor;

class DoorTest {

    private static final Visitor PUBLIC = new Visitor.Public();
    private static final Visitor MEMBER = new Visitor.Office(
            "Panel member", Set.of("panel-member"), List.of("warwickshire"), List.of("warwickshire-pcp"));
    private static final Visitor AUDITOR = new Visitor.Office("Auditor", Set.of("auditor"), List.of(), List.of());

    private final Door door = new Door(Matrix.parse(List.of(
            "PAGE,GET:/,any,anyone", "PAGE,GET:/my-panel,any,panel-member@body", "PAGE,GET:/offices,any,signed-in")));

    @Test
    void anOpenPageAsksNobody() {
        assertThat(door.isOpen("GET:/")).isTrue();
        assertThat(door.isOpen("GET:/my-panel")).isFalse();
        assertThat(door.answer(PUBLIC, "GET:/")).isEqualTo(Answer.COME_IN);
    }

    @Test
    void aPageForOfficesIsForThem() {
        assertThat(door.answer(MEMBER, "GET:/my-panel")).isEqualTo(Answer.COME_IN);
        assertThat(door.answer(AUDITOR, "GET:/my-panel")).isEqualTo(Answer.NOT_YOURS);
        assertThat(door.answer(PUBLIC, "GET:/my-panel")).isEqualTo(Answer.SIGN_IN_FIRST);
        assertThat(door.answer(AUDITOR, "GET:/offices")).isEqualTo(Answer.COME_IN);
    }

    @Test
    void whatIsNotListedIsClosed() {
        assertThat(door.answer(MEMBER, "GET:/new-page")).isEqualTo(Answer.NOT_YOURS);
        assertThat(door.answer(MEMBER, "POST:/my-panel")).isEqualTo(Answer.NOT_YOURS);
    }

    @Test
    void pagesAndLinesNeedEachOther() {
        assertThat(door.problems(Set.of("GET:/", "GET:/my-panel", "GET:/offices")))
                .isEmpty();
        assertThat(door.problems(Set.of("GET:/", "GET:/my-panel", "GET:/new-page")))
                .containsExactly(
                        "GET:/new-page is not listed: decide who may see it", "GET:/offices is listed and is no page");
    }
}
