package uk.answerable.performance.calculator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.calculator.rules.PersistenceQuestion.Counts;
import uk.answerable.performance.calculator.rules.PersistenceQuestion.MonthOfVictims;
import uk.answerable.performance.victim.rules.Persistence;

/** What is asked of the calculator, and what it says to what cannot be. */
class PersistenceQuestionTest {

    private static final YearMonth MONTH = YearMonth.of(2020, 1);

    @Test
    void keysOfThreeMonths() {
        var answer = keys(List.of(month(0, "a1", "b2", "b2"), month(1, "b2"), month(2, "b2", "c3")))
                .orThrow();

        assertThat(answer.repeat()).isEqualTo(2);
        assertThat(answer.alsoPrevious()).contains(1L);
        assertThat(answer.eachOfThree()).contains(1L);
    }

    @Test
    void aNameIsRefusedAndNotRepeated() {
        assertThat(reasons(keys(List.of(month(0, "A Person's name")))))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.field()).isEqualTo("months.victims");
                    assertThat(reason.message()).doesNotContain("Person");
                });
    }

    @Test
    void monthsAreTheNewestAndTheTwoBefore() {
        assertThat(reasons(keys(List.of(month(0, "a"), month(3, "a"))))).hasSize(1);
        assertThat(reasons(keys(List.of(month(0, "a"), month(0, "a"))))).hasSize(1);
        assertThat(reasons(keys(List.of(month(1, "a")))))
                .extracting(Refusal::message)
                .containsExactly("the newest month is missing");
    }

    @Test
    void aFileTooLargeIsRefusedOnce() {
        var many = IntStream.rangeClosed(0, PersistenceQuestion.MOST_KEYS)
                .mapToObj(Integer::toString)
                .toList();

        assertThat(reasons(keys(List.of(new MonthOfVictims(MONTH, many)))))
                .extracting(Refusal::message)
                .containsExactly("give 50,000 keys at most, all months together");
        assertThat(keys(List.of(new MonthOfVictims(MONTH, Collections.nCopies(PersistenceQuestion.MOST_KEYS, "a"))))
                        .orThrow()
                        .repeat())
                .isEqualTo(1);
    }

    @Test
    void countsThatContradictEachOtherAreNamed() {
        assertThat(reasons(counts(10, 11, 2))).extracting(Refusal::field).containsExactly("counts.alsoPrevious");
        assertThat(reasons(counts(10, 5, 6))).extracting(Refusal::field).containsExactly("counts.eachOfThree");
        assertThat(reasons(counts(-1, -2, -3))).extracting(Refusal::message).contains("a count is not below 0");
    }

    @Test
    void eitherCountsOrKeys() {
        assertThat(reasons(keys(List.of()))).hasSize(1);
        assertThat(reasons(new PersistenceQuestion(
                                MONTH, new Counts(1, Optional.empty(), Optional.empty()), List.of(month(0, "a")), 0)
                        .answer()))
                .hasSize(1);
    }

    private static Outcome<Persistence> counts(long repeat, long previous, long three) {
        return new PersistenceQuestion(
                        MONTH, new Counts(repeat, Optional.of(previous), Optional.of(three)), List.of(), 0)
                .answer();
    }

    private static Outcome<Persistence> keys(List<MonthOfVictims> months) {
        return new PersistenceQuestion(MONTH, null, months, 0).answer();
    }

    private static MonthOfVictims month(int back, String... keys) {
        return new MonthOfVictims(MONTH.minusMonths(back), List.of(keys));
    }

    private static List<Refusal> reasons(Outcome<Persistence> outcome) {
        return outcome instanceof Outcome.Refused<Persistence>(var reasons) ? reasons : List.of();
    }
}
