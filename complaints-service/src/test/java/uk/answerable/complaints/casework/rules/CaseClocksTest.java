package uk.answerable.complaints.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.RECEIVED;
import static uk.answerable.complaints.casework.rules.Cases.TODAY;
import static uk.answerable.complaints.casework.rules.Cases.after;
import static uk.answerable.complaints.casework.rules.Cases.alleging;
import static uk.answerable.complaints.casework.rules.Cases.finalised;
import static uk.answerable.complaints.casework.rules.Cases.handled;
import static uk.answerable.complaints.casework.rules.Cases.outside;
import static uk.answerable.complaints.casework.rules.Cases.received;
import static uk.answerable.complaints.casework.rules.Cases.recorded;
import static uk.answerable.complaints.casework.rules.Cases.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.clock.rules.Deadline;

class CaseClocksTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2020, 3, 2);

    @Test
    void aComplaintOf3FebruaryIsRecordedBy17FebruaryAndItsComplainantToldBy2March() {
        assertThat(clock(received(RECEIVED), "record")).map(Deadline::due).contains(LocalDate.of(2020, 2, 17));
        assertThat(clock(received(RECEIVED), "first_update")).map(Deadline::due).contains(MARCH_2);
    }

    @Test
    void a120DaysAreShownInWorkingAndInCalendarDays() {
        var readings = clock(received(RECEIVED), "finalise").orElseThrow().readings();
        assertThat(readings)
                .extracting(reading -> reading.due().result())
                .contains(LocalDate.of(2020, 7, 24), LocalDate.of(2020, 6, 2));
    }

    @Test
    void anUpdateRestartsTheFourWeeks() {
        var told = after(handled(), new Step.UpdateSent(MARCH_2));
        assertThat(clock(told, "first_update").orElseThrow().met()).contains(true);
        assertThat(clock(told, "next_update")).map(Deadline::due).contains(LocalDate.of(2020, 3, 30));
    }

    @Test
    void theOutcomeIsToldInFiveWorkingDaysAndThenTheReviewClockRuns() {
        var closed = finalised(handled(), LocalDate.of(2020, 2, 24));
        assertThat(clock(closed, "outcome")).map(Deadline::due).contains(MARCH_2);
        assertThat(clock(closed, "review")).isEmpty();
        var told = after(closed, new Step.OutcomeProvided(MARCH_2));
        assertThat(clock(told, "outcome").orElseThrow().met()).contains(true);
        assertThat(clock(told, "review")).map(Deadline::due).contains(LocalDate.of(2020, 3, 30));
    }

    @Test
    void whatIsHandledOutsideHasNoRecordingClockAndNoReview() {
        assertThat(clock(outside(), "record")).isEmpty();
        var told = after(finalised(outside(), MARCH_2), new Step.OutcomeProvided(MARCH_2));
        assertThat(clock(told, "review")).isEmpty();
    }

    @Test
    void aReferralIsDueOnTheDayAfterItBecameClearWeekendOrNot() {
        var clear = after(
                with(received(RECEIVED), alleging(ReferralCriterion.RELEVANT_OFFENCE)),
                new Step.ReferralBecameClear(LocalDate.of(2020, 2, 7)));
        assertThat(clock(clear, "referral")).map(Deadline::due).contains(LocalDate.of(2020, 2, 8));
    }

    @Test
    void aLongInvestigationOwesALetterAfterTwelveMonthsAndThenEverySix() {
        var investigated = after(
                received(RECEIVED),
                recorded(RECEIVED),
                new Step.HandlingDecided(RECEIVED, Handling.LOCAL_INVESTIGATION));
        var suspended = after(investigated, new Step.Suspended(MARCH_2));
        for (var complaint : List.of(investigated, suspended)) {
            assertThat(CaseClocks.of(complaint, Policies.clocks(), LocalDate.of(2021, 8, 30)))
                    .filteredOn(clock -> clock.policy().rule().endsWith("timeliness_letter"))
                    .extracting(Deadline::due)
                    .containsExactly(LocalDate.of(2021, 2, 2), LocalDate.of(2021, 8, 2), LocalDate.of(2022, 2, 2));
        }
        assertThat(clock(handled(), "timeliness_letter")).isEmpty();
    }

    @Test
    void aComplaintUnderTheOldRegimeHasItsTwoTargetsOnly() {
        assertThat(CaseClocks.of(received(LocalDate.of(2020, 1, 31)), Policies.clocks(), TODAY))
                .extracting(clock -> clock.policy().rule())
                .containsExactly("record", "finalise");
    }

    @Test
    void suspendedTimeIsLeftOutInTheSecondReadingOnly() {
        var resumed = after(
                handled(), new Step.Suspended(LocalDate.of(2020, 3, 2)), new Step.Resumed(LocalDate.of(2020, 3, 31)));
        var readings = clock(resumed, "finalise").orElseThrow().readings();
        assertThat(readings.get(0).due().result()).isEqualTo(LocalDate.of(2020, 7, 24));
        assertThat(readings.get(1).due().result()).isEqualTo(LocalDate.of(2020, 8, 25));
    }

    private static Optional<Deadline> clock(ComplaintCase complaint, String rule) {
        return CaseClocks.of(complaint, Policies.clocks(), TODAY).stream()
                .filter(clock -> clock.policy().rule().equals(rule))
                .findFirst();
    }
}
