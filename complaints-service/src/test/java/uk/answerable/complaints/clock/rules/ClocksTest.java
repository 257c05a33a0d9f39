package uk.answerable.complaints.clock.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.calendar.Pause;

/** Journey J4: a complaint received on Monday 3 February 2020, as far as clocks go. */
class ClocksTest {

    private static final LocalDate RECEIVED = LocalDate.of(2020, 2, 3);

    private final Clocks clocks = Policies.clocks();

    @ParameterizedTest
    @CsvSource({
        "record, 2020-02-03, 2020-02-17",
        "first_update, 2020-02-03, 2020-03-02",
        "next_update, 2020-03-02, 2020-03-30",
        "finalise, 2020-02-03, 2020-07-24",
        "outcome, 2020-04-08, 2020-04-17",
        "review, 2020-03-02, 2020-03-30",
        "review, 2020-12-04, 2021-01-01",
        "timeliness_letter, 2020-02-29, 2021-02-28",
        "next_timeliness_letter, 2021-03-01, 2021-08-31",
        "learning_response, 2020-01-10, 2020-03-05",
        "referral, 2020-02-07, 2020-02-08"
    })
    void dueDates(String rule, LocalDate start, LocalDate due) {
        assertThat(deadline(rule, start, Progress.none(start)).due()).isEqualTo(due);
    }

    @Test
    void aHundredAndTwentyDaysAreReadBothWaysAndExplained() {
        var deadline = deadline("finalise", RECEIVED, Progress.none(RECEIVED));
        assertThat(deadline.readings())
                .extracting(Reading::label, reading -> reading.due().result())
                .containsExactly(
                        tuple("120 working days, suspended time counted", LocalDate.of(2020, 7, 24)),
                        tuple("120 working days, suspended time left out", LocalDate.of(2020, 7, 24)),
                        tuple("120 calendar days, suspended time counted", LocalDate.of(2020, 6, 2)),
                        tuple("120 calendar days, suspended time left out", LocalDate.of(2020, 6, 2)));
        assertThat(deadline.reading().due().sentences())
                .startsWith("Starts from Monday 3 February 2020.", "Counts 120 working days; the day after is day 1.")
                .contains("Skips Friday 10 April 2020: Good Friday.")
                .endsWith("Result: Friday 24 July 2020.");
    }

    @Test
    void timeWithTheWrongBodyIsLeftOutInTheSecondReadingOnly() {
        var provided = LocalDate.of(2020, 3, 2);
        var wrongBody = new Pause(LocalDate.of(2020, 3, 10), LocalDate.of(2020, 3, 14));
        var deadline = deadline("review", provided, new Progress(Optional.empty(), List.of(wrongBody), provided));
        assertThat(deadline.readings())
                .extracting(reading -> reading.due().result())
                .containsExactly(LocalDate.of(2020, 3, 30), LocalDate.of(2020, 4, 4));
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2020, 3, 30));
    }

    @Test
    void aDeadlineIsMetOnItsDayMissedTheDayAfterAndOpenUntilThen() {
        var due = LocalDate.of(2020, 2, 17);
        assertThat(met(Optional.of(due), due)).contains(true);
        assertThat(met(Optional.of(due.plusDays(1)), due.plusDays(1))).contains(false);
        assertThat(met(Optional.empty(), due)).isEmpty();
        assertThat(met(Optional.empty(), due.plusDays(1))).contains(false);
    }

    @Test
    void theOldRegimeKnowsNoReviewsButHasTheTwoTargets() {
        var received = LocalDate.of(2020, 1, 31);
        var regime = Regime.ofDate(received);
        var nothing = Progress.none(received);
        assertThat(clocks.deadline("review", Optional.empty(), regime, received, nothing))
                .isEmpty();
        assertThat(clocks.deadline("record", Optional.empty(), regime, received, nothing))
                .isPresent();
    }

    private Optional<Boolean> met(Optional<LocalDate> doneOn, LocalDate today) {
        return deadline("record", RECEIVED, new Progress(doneOn, List.of(), today))
                .met();
    }

    private Deadline deadline(String rule, LocalDate start, Progress progress) {
        return clocks.deadline(rule, Optional.of("warwickshire"), Regime.REGIME_2020, start, progress)
                .orElseThrow();
    }
}
