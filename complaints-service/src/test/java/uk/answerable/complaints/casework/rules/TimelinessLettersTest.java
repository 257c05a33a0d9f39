package uk.answerable.complaints.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.RECEIVED;
import static uk.answerable.complaints.casework.rules.Cases.after;
import static uk.answerable.complaints.casework.rules.Cases.handled;
import static uk.answerable.complaints.casework.rules.Cases.received;
import static uk.answerable.complaints.casework.rules.Cases.recorded;
import static uk.answerable.complaints.casework.rules.Cases.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;

/** Letters on long investigations (SI 2020/2 reg 13), on the worked dates of a complaint of 3 February 2020. */
class TimelinessLettersTest {

    private static final LocalDate FIRST_END = LocalDate.of(2021, 2, 2);
    private static final LocalDate WRITTEN = LocalDate.of(2021, 2, 9);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 30);

    @Test
    void theWritingStartsWhenAPeriodEndsAndTheRegisterStopsIt() {
        var running = clock(investigated(), "timeliness_letter_written").orElseThrow();
        assertThat(running.start()).isEqualTo(FIRST_END);
        assertThat(running.due()).isEqualTo(LocalDate.of(2021, 2, 16));
        assertThat(running.met()).contains(false);
        assertThat(TimelinessLetters.unwritten(investigated(), Policies.clocks(), TODAY))
                .containsExactly(FIRST_END);

        var written = after(investigated(), letter(WRITTEN, FIRST_END));
        assertThat(clock(written, "timeliness_letter_written").orElseThrow().met())
                .contains(true);
        assertThat(TimelinessLetters.unwritten(written, Policies.clocks(), TODAY))
                .isEmpty();
        assertThat(TimelinessLetters.unwritten(written, Policies.clocks(), LocalDate.of(2021, 8, 3)))
                .containsExactly(LocalDate.of(2021, 8, 2));
    }

    @Test
    void aPeriodIsOverWhenItHasRunAndNobodyIsLateWithIt() {
        assertThat(clock(investigated(), "timeliness_letter").orElseThrow().met())
                .contains(true);
        assertThat(clock(investigated(), "next_timeliness_letter").orElseThrow().doneOn())
                .isEmpty();
        var withdrawn = after(investigated(), new Step.Withdrawn(LocalDate.of(2020, 6, 1), SignedBy.COMPLAINANT));
        assertThat(clock(withdrawn, "timeliness_letter").orElseThrow().doneOn()).contains(LocalDate.of(2020, 6, 1));
        assertThat(clock(withdrawn, "timeliness_letter_written")).isEmpty();
    }

    @Test
    void aLetterFollowsItsPeriodOnceAndOnlyOne() {
        refused(take(investigated(), letter(FIRST_END, FIRST_END)), ProblemCode.DATE_OUT_OF_ORDER, "has ended");
        refused(take(investigated(), letter(WRITTEN, FIRST_END.plusDays(1))), ProblemCode.INVALID_INPUT, "2021-02-02");
        refused(take(investigated(), letter(TODAY.plusYears(1), FIRST_END)), ProblemCode.DATE_IN_FUTURE);
        var written = after(investigated(), letter(WRITTEN, FIRST_END));
        refused(take(written, letter(WRITTEN, FIRST_END)), ProblemCode.ALREADY_DONE, "2021-02-09");
    }

    @Test
    void onlyTheAuthoritysOwnInvestigationIsWrittenAboutByIt() {
        refused(take(handled(), letter(WRITTEN, FIRST_END)), ProblemCode.WRONG_STATE, "only an investigation");
        var old = after(
                received(LocalDate.of(2020, 1, 20)),
                new Step.Recorded(LocalDate.of(2020, 1, 20), Optional.empty()),
                new Step.HandlingDecided(LocalDate.of(2020, 1, 20), Handling.LOCAL_INVESTIGATION));
        refused(take(old, letter(WRITTEN, FIRST_END)), ProblemCode.WRONG_STATE, "no such letter");
        var independent = after(
                Cases.with(received(RECEIVED), Cases.alleging(ReferralCriterion.SERIOUS_CORRUPTION)),
                recorded(RECEIVED),
                new Step.ReferralBecameClear(RECEIVED),
                new Step.Referred(RECEIVED),
                new Step.ReferralDecided(RECEIVED, ReferralDecision.INDEPENDENT));
        refused(take(independent, letter(WRITTEN, FIRST_END)), ProblemCode.WRONG_STATE, "Director General writes");
        assertThat(clock(independent, "timeliness_letter")).isPresent();
        assertThat(clock(independent, "timeliness_letter_written")).isEmpty();
    }

    @Test
    void aLocalPolicingBodyThatInvestigatesItselfWritesToTheDirectorGeneralOnly() {
        var chiefs = after(
                received(RECEIVED, AppropriateAuthority.LOCAL_POLICING_BODY),
                recorded(RECEIVED),
                new Step.HandlingDecided(RECEIVED, Handling.LOCAL_INVESTIGATION));
        refused(take(chiefs, letter(WRITTEN, FIRST_END)), ProblemCode.INVALID_INPUT, "authority itself");
        after(
                chiefs,
                new Step.TimelinessLetterSent(
                        WRITTEN, FIRST_END, DelayReason.COMPLEXITY, LetterRecipients.DIRECTOR_GENERAL));
    }

    @Test
    void theLetterIsOwedThroughSuspendedTimeToo() {
        var suspended = after(investigated(), new Step.Suspended(LocalDate.of(2020, 3, 2)));
        assertThat(TimelinessLetters.unwritten(suspended, Policies.clocks(), TODAY))
                .isEqualTo(List.of(FIRST_END));
        after(suspended, letter(WRITTEN, FIRST_END));
    }

    private static ComplaintCase investigated() {
        return after(
                received(RECEIVED),
                recorded(RECEIVED),
                new Step.HandlingDecided(RECEIVED, Handling.LOCAL_INVESTIGATION));
    }

    private static Step letter(LocalDate on, LocalDate periodEnd) {
        return new Step.TimelinessLetterSent(
                on,
                periodEnd,
                DelayReason.CRIMINAL_PROCEEDINGS,
                LetterRecipients.LOCAL_POLICING_BODY_AND_DIRECTOR_GENERAL);
    }

    private static Outcome<ComplaintCase> take(ComplaintCase complaint, Step step) {
        return complaint.take(step, Cases.NOW);
    }

    private static Optional<Deadline> clock(ComplaintCase complaint, String rule) {
        return CaseClocks.of(complaint, Policies.clocks(), TODAY).stream()
                .filter(clock -> clock.policy().rule().equals(rule))
                .findFirst();
    }
}
