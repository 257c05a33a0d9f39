package uk.answerable.performance.breakdown.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.breakdown.rules.Largest.BreakdownComparison;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/** The largest of a whole, as source 004 ranks kinds of business and rural crime on its pages 39 and 41. */
class LargestTest {

    private static final List<Known> WHOLE =
            List.of(figure("2018-12", 500), figure("2019-11", 530), figure("2019-12", 634));
    private static final Map<String, List<Known>> PARTS = Map.of(
            "theft", List.of(figure("2019-12", 254), figure("2019-11", 212)),
            "damage", List.of(figure("2019-12", 120), figure("2018-12", 100)),
            "burglary", List.of(figure("2019-12", 120)),
            "fraud", List.of(figure("2019-11", 400)),
            "arson", List.of(figure("2019-12", 3)));

    @Test
    void theLargestOfTheNewestPeriodWithTheirShares() {
        var largest =
                Largest.of(WHOLE, PARTS, BreakdownComparison.PERIOD_BEFORE, 3).orElseThrow();

        assertThat(largest.period().label()).isEqualTo("2019-12");
        assertThat(largest.comparedWith().label()).isEqualTo("2019-11");
        assertThat(largest.categories()).isEqualTo(4);
        assertThat(largest.share()).isEqualTo("77.9%");
        assertThat(largest.listed())
                .extracting(each -> each.code() + " " + each.share() + " "
                        + each.shareBefore().orElse("-"))
                .containsExactly("theft 40.1% 40.0%", "burglary 18.9% -", "damage 18.9% -");
    }

    @Test
    void comparedWithTheYearBefore() {
        var largest =
                Largest.of(WHOLE, PARTS, BreakdownComparison.YEAR_BEFORE, 3).orElseThrow();

        assertThat(largest.listed().getLast().shareBefore()).contains("20.0%");
        assertThat(largest.listed().getFirst().before()).isEmpty();
    }

    @Test
    void nothingToBreakDown() {
        assertThat(Largest.of(List.of(), PARTS, BreakdownComparison.YEAR_BEFORE, 3))
                .isEmpty();
        assertThat(Largest.of(List.of(figure("2019-12", 0)), PARTS, BreakdownComparison.YEAR_BEFORE, 3))
                .isEmpty();
        assertThat(Largest.of(WHOLE, Map.of(), BreakdownComparison.YEAR_BEFORE, 3))
                .isEmpty();
    }

    private static Known figure(String text, int count) {
        var month = YearMonth.parse(text);
        var number = BigDecimal.valueOf(count);
        return new Known(
                new Period(month.atDay(1), month.atEndOfMonth(), PeriodKind.MONTH),
                new Value(number.toString(), number, ValueForm.COUNT, "offences", null, null),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                "test",
                null);
    }
}
