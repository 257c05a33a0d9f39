package uk.answerable.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the calendar of England and Wales. */
class WorkingDaysTest {

    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();

    @ParameterizedTest
    @CsvSource({
        "10, 2020-02-03, 2020-02-17",
        "10, 2020-04-03, 2020-04-21",
        "10, 2020-12-18, 2021-01-06",
        "10, 2022-05-25, 2022-06-10",
        "10, 2022-09-12, 2022-09-27",
        "10, 2025-12-19, 2026-01-07",
        "5, 2020-04-08, 2020-04-17",
        "5, 2022-05-30, 2022-06-08",
        "5, 2022-09-14, 2022-09-22",
        "5, 2023-05-02, 2023-05-10",
        "5, 2020-12-22, 2020-12-31",
        "120, 2020-02-03, 2020-07-24",
        "120, 2025-01-02, 2025-06-25"
    })
    void workingDaysAfterAStart(int days, LocalDate start, LocalDate due) {
        assertThat(workingDays.after(start, days).result()).isEqualTo(due);
        assertThat(workingDays.between(start, due)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2020-03-16, 2020-03-06",
        "5, 2021-04-08, 2021-03-29",
        "5, 2022-06-09, 2022-05-30",
        "5, 2026-01-05, 2025-12-23",
        "3, 2025-04-24, 2025-04-16"
    })
    void clearWorkingDaysBeforeAMeeting(int days, LocalDate meeting, LocalDate latestPublication) {
        assertThat(workingDays.clearDaysBefore(meeting, days).result()).isEqualTo(latestPublication);
    }

    @Test
    void noticeToSpeakTwoWorkingDaysBefore() {
        assertThat(workingDays.before(LocalDate.of(2020, 3, 16), 2).result()).isEqualTo(LocalDate.of(2020, 3, 12));
    }

    @Test
    void theExplanationNamesStartRuleWhatWasSkippedAndResult() {
        assertThat(workingDays.after(LocalDate.of(2020, 4, 3), 10).sentences())
                .containsExactly(
                        "Starts from Friday 3 April 2020.",
                        "Counts 10 working days; the day after is day 1.",
                        "Skips 6 weekend days between Saturday 4 April 2020 and Sunday 19 April 2020.",
                        "Skips Friday 10 April 2020: Good Friday.",
                        "Skips Monday 13 April 2020: Easter Monday.",
                        "Result: Tuesday 21 April 2020.");
    }

    @Test
    void aSuspensionIsLeftOutAndExplained() {
        var pause = new Pause(LocalDate.of(2020, 2, 6), LocalDate.of(2020, 2, 12));
        var reckoning = workingDays.after(LocalDate.of(2020, 2, 3), 10, List.of(pause));
        assertThat(reckoning.result()).isEqualTo(LocalDate.of(2020, 2, 24));
        assertThat(reckoning.sentences())
                .contains(
                        "Leaves out 7 days of suspension from Thursday 6 February 2020 to Wednesday 12 February 2020.")
                .contains("Skips 4 weekend days between Saturday 15 February 2020 and Sunday 23 February 2020.");
        assertThat(workingDays.between(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 2, 24), List.of(pause)))
                .isEqualTo(10);
    }

    @Test
    void aSuspensionAfterTheResultChangesNothing() {
        var pause = new Pause(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 3, 6));
        assertThat(workingDays.after(LocalDate.of(2020, 2, 3), 10, List.of(pause)))
                .isEqualTo(workingDays.after(LocalDate.of(2020, 2, 3), 10));
    }

    @Test
    void nothingLiesBetweenADayAndItselfOrAnEarlierOne() {
        var day = LocalDate.of(2020, 2, 3);
        assertThat(workingDays.between(day, day)).isZero();
        assertThat(workingDays.between(day, day.minusDays(9))).isZero();
    }

    @Test
    void noDaysCannotBeCounted() {
        assertThatThrownBy(() -> workingDays.after(LocalDate.of(2020, 2, 3), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPauseEndsNoEarlierThanItStarts() {
        assertThatThrownBy(() -> new Pause(LocalDate.of(2020, 2, 4), LocalDate.of(2020, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
