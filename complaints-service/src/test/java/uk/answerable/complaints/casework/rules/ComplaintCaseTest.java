package uk.answerable.complaints.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;

class ComplaintCaseTest {

    private static final LocalDate RECEIVED = LocalDate.of(2020, 2, 3);
    private static final LocalDate RECORDED = LocalDate.of(2020, 2, 17);
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 24);

    private final ComplaintCase.Received received = new ComplaintCase.Received(
            new CaseIdentity(Ids.next(), "C-2020-00001", "warwickshire", Regime.REGIME_2020, RECEIVED, false, 0));

    @Test
    void aCaseIsRecordedAndFinalised() {
        var finalised = received.record(RECORDED, TODAY)
                .then(recorded -> recorded.finalise(TODAY, TODAY))
                .orThrow();
        assertThat(finalised.recordedOn()).isEqualTo(RECORDED);
        assertThat(finalised.finalisedOn()).isEqualTo(TODAY);
        assertThat(finalised.identity().version()).isEqualTo(2);
        assertThat(finalised.state()).isEqualTo(CaseState.FINALISED);
    }

    @Test
    void recordingBeforeReceiptIsRefused() {
        assertRefused(received.record(RECEIVED.minusDays(1), TODAY), ProblemCode.DATE_OUT_OF_ORDER, "input.recordedOn");
    }

    @Test
    void recordingInTheFutureIsRefused() {
        assertRefused(received.record(TODAY.plusDays(1), TODAY), ProblemCode.DATE_IN_FUTURE, "input.recordedOn");
    }

    @Test
    void finalisingBeforeRecordingIsRefused() {
        assertRefused(
                recorded().finalise(RECORDED.minusDays(1), TODAY), ProblemCode.DATE_OUT_OF_ORDER, "input.finalisedOn");
    }

    @Test
    void finalisingInTheFutureIsRefused() {
        assertRefused(recorded().finalise(TODAY.plusDays(1), TODAY), ProblemCode.DATE_IN_FUTURE, "input.finalisedOn");
    }

    @Test
    void finalisingTwiceIsRefused() {
        var finalised = recorded().finalise(TODAY, TODAY).orThrow();
        assertRefused(finalised.finalise(TODAY, TODAY), ProblemCode.ALREADY_DONE, null);
    }

    @Test
    void finalisingWhatIsNotRecordedIsRefused() {
        assertRefused(received.finalise(TODAY, TODAY), ProblemCode.WRONG_STATE, null);
    }

    @Test
    void aChangeToAnOlderVersionIsRefused() {
        assertRefused(
                recorded().finalise(TODAY, TODAY, Optional.of(7)),
                ProblemCode.VERSION_CONFLICT,
                "input.expectedVersion");
        assertThat(recorded().finalise(TODAY, TODAY, Optional.of(1))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aDayOfReceiptLiesNeitherInTheFutureNorInAnotherCentury() {
        assertRefused(CaseDates.received(TODAY.plusDays(1), TODAY), ProblemCode.DATE_IN_FUTURE, "input.receivedOn");
        assertRefused(CaseDates.received(LocalDate.of(20, 2, 3), TODAY), ProblemCode.INVALID_INPUT, "input.receivedOn");
        assertThat(CaseDates.received(TODAY, TODAY)).isEqualTo(Outcome.done(TODAY));
    }

    private ComplaintCase.Recorded recorded() {
        return received.record(RECORDED, TODAY).orThrow();
    }

    private static void assertRefused(Outcome<?> outcome, ProblemCode code, String field) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            assertThat(reasons).extracting(Refusal::code, Refusal::field).containsExactly(tuple(code, field));
        } else {
            fail("not refused: " + outcome);
        }
    }
}
