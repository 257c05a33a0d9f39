package uk.answerable.meetings.action.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;

class ActionLifeTest {

    private static final LocalDate RAISED = LocalDate.of(2020, 8, 12);
    private static final NewAction BRIEF =
            new NewAction("brief on demand", "Chief Constable", null, null, "brief", Due.parse("2020-09-08"));

    private static boolean refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>;
    }

    @Test
    void onlyADayMakesOverdue() {
        assertThat(Ageing.of(RAISED, BRIEF.due(), LocalDate.of(2020, 9, 8))).isEqualTo(new Ageing(27, null));
        assertThat(Ageing.of(RAISED, BRIEF.due(), LocalDate.of(2020, 9, 10))).isEqualTo(new Ageing(29, 2));
        assertThat(Ageing.of(RAISED, Due.parse("before season"), LocalDate.of(2021, 8, 12)))
                .isEqualTo(new Ageing(365, null));
    }

    @Test
    void anActionNeedsWordsAnOwnerAndAKind() {
        assertThat(BRIEF.check()).isEqualTo(Outcome.done(BRIEF));
        assertThat(refused(new NewAction(" ", "Chief Constable", null, null, "brief", BRIEF.due()).check()))
                .isTrue();
        assertThat(refused(new NewAction("brief", "", null, null, "brief", BRIEF.due()).check()))
                .isTrue();
        assertThat(refused(new NewAction("brief", "Deputy PCC", "Deputy PCC", null, "brief", BRIEF.due()).check()))
                .isTrue();
    }

    @Test
    void aJointActionIsTheChiefsTooWhenTheChiefIsOneOfItsOwners() {
        assertThat(Action.isOwnedByChief("Deputy PCC", "Chief Constable")).isTrue();
        assertThat(Action.isOwnedByChief("Deputy PCC", null)).isFalse();
    }

    @Test
    void aReportDoesNotEndAnAction() {
        var complete = new Progress(ActionStatus.COMPLETE, "plan sent", null);

        assertThat(complete.check(ActionStatus.OPEN, 3, 3)).isEqualTo(Outcome.done(complete));
        assertThat(refused(complete.check(ActionStatus.OPEN, 3, 2))).isTrue();
        assertThat(refused(complete.check(ActionStatus.CLOSED_BY_DECISION, 3, 3)))
                .isTrue();
        assertThat(refused(new Progress(ActionStatus.SUPERSEDED, null, null).check(ActionStatus.OPEN, 0, null)))
                .isTrue();
        assertThat(refused(new Progress(ActionStatus.OPEN, "x".repeat(NewAction.LONGEST + 1), null)
                        .check(ActionStatus.OPEN, 0, null)))
                .isTrue();
    }

    /** However often it is carried over and reported on, an action stays open until a decision ends it. */
    @Property
    void anActionIsCarriedOverUntilADecisionEndsIt(
            @ForAll @Size(max = 20) List<ReviewResult> results, @ForAll boolean decides) {
        var status = ActionStatus.OPEN;
        boolean decided = false;
        for (var result : results) {
            var end = result.leaves(status);
            var words = decides ? "the board agrees" : null;
            if (!end.isOver()) {
                status = status.isOver() ? status : end;
            } else if (ActionClosing.close(status, 0, words, null) instanceof Outcome.Done<String>) {
                status = end;
                decided = true;
            }
        }
        assertThat(status.isOver()).isEqualTo(decided);
        assertThat(decided && !decides).isFalse();
    }
}
