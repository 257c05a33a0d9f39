package uk.answerable.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases of statutes and the dates they lead to. */
class CalendarDaysTest {

    @ParameterizedTest
    @CsvSource({
        "28, 2020-03-02, 2020-03-30",
        "28, 2021-04-01, 2021-04-29",
        "28, 2020-12-04, 2021-01-01",
        "28, 2022-05-06, 2022-06-03",
        "28, 2024-02-01, 2024-02-29",
        "120, 2020-02-03, 2020-06-02",
        "120, 2025-01-02, 2025-05-02"
    })
    void daysStartingWithTheDayAfter(int days, LocalDate start, LocalDate due) {
        assertThat(CalendarDays.after(start, days).result()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"56, 2019-09-27, 2019-11-21", "56, 2020-01-10, 2020-03-05"})
    void daysBeginningWithTheDay(int days, LocalDate start, LocalDate due) {
        assertThat(CalendarDays.beginningWith(start, days).result()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"4, 2020-02-03, 2020-03-02", "4, 2020-03-02, 2020-03-30"})
    void weeksOfADay(int weeks, LocalDate start, LocalDate due) {
        assertThat(CalendarDays.withinWeeksOf(start, weeks).result()).isEqualTo(due);
    }

    @Test
    void weeksBeginningWithADay() {
        assertThat(CalendarDays.weeksBeginningWith(LocalDate.of(2021, 7, 1), 3).result())
                .isEqualTo(LocalDate.of(2021, 7, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-03, 2021-02-02, 2021-08-02, 2022-02-02",
        "2020-02-29, 2021-02-28, 2021-08-31, 2022-02-28",
        "2023-03-01, 2024-02-29, 2024-08-31, 2025-02-28"
    })
    void twelveMonthsAndThenTwiceSix(LocalDate made, LocalDate first, LocalDate second, LocalDate third) {
        assertThat(CalendarDays.monthsStartingWith(made, 12).result()).isEqualTo(first);
        assertThat(CalendarDays.monthsStartingWith(first.plusDays(1), 6).result())
                .isEqualTo(second);
        assertThat(CalendarDays.monthsStartingWith(second.plusDays(1), 6).result())
                .isEqualTo(third);
    }

    @Test
    void monthsEndOnTheLastDayOfAMonthWithoutACorrespondingDate() {
        assertThat(CalendarDays.monthsStartingWith(LocalDate.of(2021, 1, 31), 1).result())
                .isEqualTo(LocalDate.of(2021, 2, 28));
    }

    @Test
    void aSuspensionIsLeftOut() {
        var pause = new Pause(LocalDate.of(2020, 2, 6), LocalDate.of(2020, 2, 12));
        var reckoning = CalendarDays.after(LocalDate.of(2020, 2, 3), 10, List.of(pause));
        assertThat(reckoning.result()).isEqualTo(LocalDate.of(2020, 2, 20));
        assertThat(CalendarDays.between(LocalDate.of(2020, 2, 3), reckoning.result(), List.of(pause)))
                .isEqualTo(10);
    }

    @Test
    void theExplanationNamesStartRuleAndResult() {
        assertThat(CalendarDays.after(LocalDate.of(2020, 3, 2), 28).sentences())
                .containsExactly(
                        "Starts from Monday 2 March 2020.",
                        "Counts 28 calendar days; the day after is day 1.",
                        "Result: Monday 30 March 2020.");
    }
}
