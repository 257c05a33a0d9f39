package uk.answerable.complaints.statistics.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.statistics.store.ShippedStatistics;

class StatisticValueTest {

    private static final Spread SPREAD = new Spread(4, 40, 8, 10, 12, 14, 15);

    private final StatisticList shipped = ShippedStatistics.read();

    @Test
    void publishedRatesPerThousandEmployeesAreReproduced() {
        var surrey = new Counted(
                List.of(line("logged", "SCHEDULE_3", 2117), line("allegation_category", "A1", 3569)), false);
        var employees = Optional.of(BigDecimal.valueOf(4305));
        assertThat(value("cases_per_1000_employees", surrey, employees).number())
                .contains(BigDecimal.valueOf(492));
        assertThat(value("allegations_per_1000_employees", surrey, employees).number())
                .contains(BigDecimal.valueOf(829));
        assertThat(value("cases_per_1000_employees", surrey, Optional.empty()).reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("employees"));
    }

    @Test
    void nationalSharesOf202122AreReproduced() {
        var national = new Counted(
                List.of(line("logged", "SCHEDULE_3", 35_738), line("logged", "OUTSIDE_SCHEDULE_3", 39_282)), false);
        var share = value("recorded_under_schedule_3", national, Optional.empty());
        assertThat(share.number()).contains(new BigDecimal("47.6"));
        assertThat(share.denominator()).contains(BigDecimal.valueOf(75_020));
    }

    @Test
    void aShareOfADecisionCountsItsHandlingOnly() {
        var counted = new Counted(
                List.of(
                        line("decision", "OUTSIDE_SCHEDULE_3 RESOLVED", 95),
                        line("decision", "OUTSIDE_SCHEDULE_3 NOT_RESOLVED", 5),
                        line("decision", "LOCAL_INVESTIGATION SERVICE_ACCEPTABLE", 40)),
                false);
        assertThat(value("resolved_outside_schedule_3", counted, Optional.empty())
                        .number())
                .contains(new BigDecimal("95.0"));
        assertThat(value("no_further_action", counted, Optional.empty()).denominator())
                .contains(BigDecimal.valueOf(140));
    }

    @Test
    void whatDidNotHappenIsSaidToBeMissingAndACountOfItIsZero() {
        assertThat(value("days_to_log", Counted.NOTHING, Optional.empty()).reason())
                .contains("there was none in the period");
        assertThat(value("recorded_under_schedule_3", Counted.NOTHING, Optional.empty())
                        .number())
                .isEmpty();
        assertThat(value("cases_logged", Counted.NOTHING, Optional.empty()).number())
                .contains(BigDecimal.ZERO);
    }

    @Test
    void aMeanOfFewIsWithheldFromThePublic() {
        var counted = new Counted(List.of(new Counted.Line("days_to_log", "", 4, Optional.of(SPREAD))), false);
        var shown = StatisticValue.of(
                statistic("days_to_log"), counted, Optional.empty(), Withholding.of(List.of(counted), 5));
        assertThat(shown.number()).isEmpty();
        assertThat(shown.spread()).isEmpty();
        assertThat(shown.reason())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("withheld"));
        assertThat(value("days_to_log", counted, Optional.empty()).number()).contains(new BigDecimal("10.0"));
    }

    @Test
    void aMeanIsWithheldWhenItGivesAwayTheFewThatCameToIt() {
        var first = new Counted(List.of(new Counted.Line("days_to_log", "", 20, Optional.of(SPREAD))), false);
        var second = new Counted(List.of(new Counted.Line("days_to_log", "", 21, Optional.of(SPREAD))), false);
        var third = new Counted(List.of(new Counted.Line("days_to_log", "", 25, Optional.of(SPREAD))), false);
        assertThat(daysToLog(first).number()).isPresent();
        assertThat(daysToLog(first, second).number()).isEmpty();
        assertThat(daysToLog(first, second, third).number())
                .as("five since it was shown last")
                .isPresent();
    }

    private StatisticValue daysToLog(Counted... soFar) {
        var counted = List.of(soFar);
        return StatisticValue.of(
                statistic("days_to_log"), counted.getLast(), Optional.empty(), Withholding.of(counted, 5));
    }

    private StatisticValue value(String code, Counted counted, Optional<BigDecimal> base) {
        return StatisticValue.of(statistic(code), counted, base, Withholding.NONE);
    }

    private Statistic statistic(String code) {
        return shipped.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Counted.Line line(String measure, String code, long count) {
        return new Counted.Line(measure, code, count, Optional.empty());
    }
}
