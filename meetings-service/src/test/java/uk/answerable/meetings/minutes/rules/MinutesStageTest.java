package uk.answerable.meetings.minutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

class MinutesStageTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 1);
    private static final HeldMeeting FEBRUARY = held("WK-PCP-2020-02-03", LocalDate.of(2020, 2, 3));
    private static final HeldMeeting MARCH = held("WK-PCP-2020-03-16", LocalDate.of(2020, 3, 16));
    private static final MinutesStage AGREED = new MinutesStage.Agreed(LocalDate.of(2020, 2, 10));

    private static HeldMeeting held(String reference, LocalDate date) {
        return new HeldMeeting(reference, "warwickshire-pcp", date, false);
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private static Outcome<MinutesStage> confirm(MinutesStage stage, HeldMeeting at) {
        return stage.confirm(FEBRUARY, at, List.of(), null, TODAY);
    }

    @Test
    void aDraftIsAgreedOnceAndOnlyWithSomethingInIt() {
        var draft = new MinutesStage.Draft();

        assertThat(codes(draft.agree(TODAY, 0))).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(draft.agree(TODAY, 3)).isEqualTo(Outcome.done(new MinutesStage.Agreed(TODAY)));
        assertThat(codes(AGREED.agree(TODAY, 3))).containsExactly(ProblemCode.ALREADY_DONE);
    }

    @Test
    void agreedMinutesAreConfirmedAtTheNextMeeting() {
        assertThat(confirm(AGREED, MARCH))
                .isEqualTo(Outcome.done(
                        new MinutesStage.Confirmed(LocalDate.of(2020, 2, 10), MARCH.date(), "WK-PCP-2020-03-16")));
    }

    @Test
    void whatCannotConfirmIsRefusedWithItsReason() {
        assertThat(codes(confirm(new MinutesStage.Draft(), MARCH))).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(confirm(AGREED, new HeldMeeting("X", "cheshire-sb", MARCH.date(), false))))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(confirm(AGREED, FEBRUARY))).containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(codes(confirm(AGREED, held("later", TODAY.plusDays(1)))))
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
        assertThat(codes(confirm(AGREED, new HeldMeeting("X", "warwickshire-pcp", MARCH.date(), true))))
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @Test
    void aMeetingThatIsPassedOverIsNamedAndNeedsAReason() {
        var between = List.of(held("WK-PCP-2020-03-01", LocalDate.of(2020, 3, 1)));

        var without = AGREED.confirm(FEBRUARY, MARCH, between, " ", TODAY);
        var with = AGREED.confirm(FEBRUARY, MARCH, between, "a single-item meeting", TODAY);

        assertThat(codes(without)).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(without.toString()).contains("WK-PCP-2020-03-01");
        assertThat(with).isInstanceOf(Outcome.Done.class);
    }

    /** Whatever is tried in whatever order, minutes are confirmed at most once and never go back. */
    @Property
    void minutesAreConfirmedAtMostOnce(@ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> tries) {
        MinutesStage stage = new MinutesStage.Draft();
        int confirmed = 0;
        for (int attempt : tries) {
            var outcome = attempt == 0
                    ? stage.agree(TODAY, 1)
                    : confirm(stage, held("M" + attempt, FEBRUARY.date().plusDays(attempt)));
            if (outcome instanceof Outcome.Done<MinutesStage>(var next)) {
                assertThat(next.code()).isGreaterThan(stage.code());
                confirmed += next instanceof MinutesStage.Confirmed ? 1 : 0;
                stage = next;
            }
        }
        assertThat(confirmed).isLessThanOrEqualTo(1);
        assertThat(stage instanceof MinutesStage.Confirmed).isEqualTo(confirmed == 1);
    }
}
