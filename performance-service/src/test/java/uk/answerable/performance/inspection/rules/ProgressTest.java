package uk.answerable.performance.inspection.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;

class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);
    private static final ProgressStep START = new ProgressStep.Start("Deputy Chief Constable's office");
    private static final ProgressStep SUBMIT = new ProgressStep.Submit("audit of March");
    private static final ProgressStep SIGN_OFF = new ProgressStep.SignOff(TODAY, "letter of March 2020");

    @Test
    void theForceSubmitsAndTheInspectorateCloses() {
        var working = Progress.after(List.of(START));
        var submitted = Progress.after(List.of(START, SUBMIT));
        var closed = Progress.after(List.of(START, SUBMIT, SIGN_OFF));

        assertThat(working.owner()).isEqualTo("Deputy Chief Constable's office");
        assertThat(submitted)
                .isEqualTo(new Progress.SubmittedAsComplete("Deputy Chief Constable's office", "audit of March"));
        assertThat(closed.state()).isEqualTo(RecommendationState.CLOSED_BY_INSPECTORATE);
        assertThat(closed.possible()).isEmpty();
    }

    @Test
    void whatIsSentBackStaysWithItsOwner() {
        var back = Progress.after(List.of(START, SUBMIT, new ProgressStep.SendBack("one unit only")));

        assertThat(back).isEqualTo(new Progress.InProgress("Deputy Chief Constable's office"));
    }

    @Test
    void whatWasNotCompleteIsCarriedAndClosedLater() {
        var carried = Progress.after(List.of(START, new ProgressStep.CarryOver("HMICFRS-CDI-2018")));

        assertThat(carried.state().awaitsForce()).isTrue();
        assertThat(carried.after(SIGN_OFF)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRefusalSaysWhatIsPossibleInstead() {
        var refused = (Outcome.Refused<Progress>) new Progress.Open().after(SIGN_OFF);

        assertThat(refused.reasons().getFirst().code()).isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(refused.reasons().getFirst().message())
                .isEqualTo("the recommendation is open; possible is start, decline, carry over");
    }

    /** Whatever is tried in whatever order, only a sign-off closes one, and nothing follows it. */
    @Property
    void onlyTheInspectorateCloses(@ForAll List<ProgressStepKind> tried) {
        Progress progress = new Progress.Open();
        var taken = new ArrayList<ProgressStepKind>();
        for (var kind : tried) {
            var step = stepOf(kind);
            if (progress.after(step) instanceof Outcome.Done<Progress>(var next)) {
                assertThat(progress.possible()).contains(kind);
                taken.add(kind);
                progress = next;
            }
        }
        assertThat(progress.state() == RecommendationState.CLOSED_BY_INSPECTORATE)
                .isEqualTo(!taken.isEmpty() && taken.getLast() == ProgressStepKind.SIGN_OFF);
        assertThat(taken.stream().filter(kind -> kind == ProgressStepKind.SIGN_OFF))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ProgressStepKind.class)
    void everyStepSaysSomething(ProgressStepKind kind) {
        var refused = new NewStep(kind, " ", TODAY).check(TODAY);

        assertThat(((Outcome.Refused<ProgressStep>) refused)
                        .reasons()
                        .getFirst()
                        .field())
                .isEqualTo("input.text");
        assertThat(new NewStep(kind, "x".repeat(1001), TODAY).check(TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(new NewStep(kind, "said", TODAY).check(TODAY).orThrow().said())
                .isEqualTo("said");
    }

    @Test
    void aSignOffHasADayThatHasBeen() {
        var none = new NewStep(ProgressStepKind.SIGN_OFF, "letter", null).check(TODAY);
        var tomorrow = new NewStep(ProgressStepKind.SIGN_OFF, "letter", TODAY.plusDays(1)).check(TODAY);

        assertThat(((Outcome.Refused<ProgressStep>) none).reasons().getFirst().field())
                .isEqualTo("input.on");
        assertThat(((Outcome.Refused<ProgressStep>) tomorrow)
                        .reasons()
                        .getFirst()
                        .code())
                .isEqualTo(ProblemCode.DATE_IN_FUTURE);
    }

    private static ProgressStep stepOf(ProgressStepKind kind) {
        return new NewStep(kind, "said", TODAY).check(TODAY).orThrow();
    }
}
