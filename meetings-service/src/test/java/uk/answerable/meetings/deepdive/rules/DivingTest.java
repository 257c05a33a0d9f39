package uk.answerable.meetings.deepdive.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;

class DivingTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 3);

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    @Test
    void aProposalIsAcceptedOnce() {
        assertThat(Diving.accept(DeepDiveState.PROPOSED).orThrow()).isEqualTo(DeepDiveState.ACCEPTED);
        assertThat(reasons(Diving.accept(DeepDiveState.HELD)))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.ALREADY_DONE);
    }

    @Test
    void aQuarterIsOneThatIsNotOver() {
        assertThat(Diving.quarter("Q4 2019/20", TODAY).orThrow().label()).isEqualTo("Q4 2019/20");
        assertThat(reasons(Diving.quarter("Q3 2019/20", TODAY)))
                .extracting(Refusal::message)
                .containsExactly("Q3 2019/20 is over");
        assertThat(reasons(Diving.quarter("Q1 20120/21", TODAY))).isNotEmpty();
        assertThat(reasons(Diving.quarter("Q5 2019/20", TODAY))).isNotEmpty();
    }

    @Test
    void aMeetingTakesASecondOneOnlyWithAReason() {
        assertThat(reasons(Diving.schedule(DeepDiveState.ACCEPTED, List.of("101 performance"), null, null)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("input.meeting");
                    assertThat(refusal.message()).contains("101 performance");
                });
        assertThat(Diving.schedule(DeepDiveState.ACCEPTED, List.of("101 performance"), "one subject", null)
                        .orThrow())
                .isEqualTo(DeepDiveState.SCHEDULED);
    }

    @Test
    void whatIsScheduledIsMovedWithAReason() {
        assertThat(reasons(Diving.schedule(DeepDiveState.SCHEDULED, List.of(), null, " ")))
                .extracting(Refusal::field)
                .containsExactly("input.reason");
        assertThat(Diving.schedule(DeepDiveState.MOVED, List.of(), null, "the inspection comes first")
                        .orThrow())
                .isEqualTo(DeepDiveState.MOVED);
        assertThat(reasons(Diving.schedule(DeepDiveState.PROPOSED, List.of(), null, null)))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeepDiveState.class,
            names = {"PROPOSED", "ACCEPTED", "HELD"})
    void onlyWhatIsScheduledIsHeld(DeepDiveState state) {
        assertThat(reasons(Diving.hold(state, "found", TODAY, TODAY)))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @Test
    void aResultIsSaidOfADayThatCame() {
        assertThat(Diving.hold(DeepDiveState.SCHEDULED, " found ", TODAY, TODAY).orThrow())
                .isEqualTo("found");
        assertThat(reasons(Diving.hold(DeepDiveState.MOVED, "found", TODAY.plusDays(1), TODAY)))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
    }
}
