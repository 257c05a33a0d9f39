package uk.answerable.complaints.statistics.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;

class StatisticPeriodTest {

    @Test
    void aQuarterIsCumulatedFromTheFirstOfApril() {
        var period = StatisticPeriod.parse("2019/20 Q3", "period").orThrow();
        assertThat(period.firstDay()).isEqualTo(LocalDate.of(2019, 4, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(period.lastYear().label()).isEqualTo("2018/19 Q3");
        assertThat(period.completeOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(period.completeOn(LocalDate.of(2020, 1, 1))).isTrue();
    }

    @Test
    void theLastQuarterEndsInTheNextYear() {
        assertThat(StatisticPeriod.parse("2019/20 Q4", "period").orThrow().lastDay())
                .isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019/21 Q3", "2019/20 Q5", "2019/20", "1919/20 Q1", "2019/20 q1", ""})
    void whatIsNoPeriodIsRefusedWithTheFormThatWouldBe(String text) {
        assertThat(StatisticPeriod.parse(text, "period"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains("2019/20 Q3"));
    }
}
