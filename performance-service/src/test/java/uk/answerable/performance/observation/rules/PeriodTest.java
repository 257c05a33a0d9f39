package uk.answerable.performance.observation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019-12-01,2019-12-31,count,MONTH,2019-12,2019-11,2018-12",
        "2019-10-01,2019-12-31,count,QUARTER,2019/20 Q3,2019/20 Q2,2018/19 Q3",
        "2020-01-01,2020-03-31,count,QUARTER,2019/20 Q4,2019/20 Q3,2018/19 Q4",
        "2019-04-01,2019-12-31,count_ytd,YEAR_TO_DATE,2019/20 YTD Dec,2018/19 YTD Dec,2018/19 YTD Dec",
        "2020-04-01,2020-07-31,count,YEAR_TO_DATE,2020/21 YTD Jul,2019/20 YTD Jul,2019/20 YTD Jul",
        "2019-04-01,2020-03-31,count,FINANCIAL_YEAR,2019/20,2018/19,2018/19",
        "2019-08-01,2020-07-31,count,TWELVE_MONTHS,12m to 2020-07,12m to 2019-07,12m to 2019-07",
        "2019-09-01,2019-09-30,percent_rolling_6_months,MONTHS,6m to 2019-09,6m to 2019-03,6m to 2018-09",
        "2019-10-01,2019-12-31,percent_rolling_3_months,MONTHS,3m to 2019-12,3m to 2019-09,3m to 2018-12",
        "2020-01-01,2020-01-01,count,DAY,2020-01-01,2019-12-01,2019-01-01",
        "2019-12-23,2019-12-29,count,WEEK,week ending 2019-12-29,week ending 2019-12-22,week ending 2018-12-30",
        "2019-12-20,2019-12-29,count,SPAN,2019-12-20 to 2019-12-29,2019-12-10 to 2019-12-19,2018-12-20 to 2018-12-29",
        "2020-02-01,2020-02-29,count,MONTH,2020-02,2020-01,2019-02",
    })
    void knowsItsKindItsNameAndWhatItIsComparedWith(
            LocalDate start,
            LocalDate end,
            String statistic,
            PeriodKind kind,
            String label,
            String previous,
            String yearEarlier) {
        var period = Period.of(start, end, statistic);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.previous().label()).isEqualTo(previous);
        assertThat(period.yearEarlier().label()).isEqualTo(yearEarlier);
    }

    @Property(tries = 300)
    void thePeriodBeforeIsEarlierAndOfItsKind(
            @ForAll @IntRange(min = 0, max = 9_000) int day, @ForAll @IntRange(min = 0, max = 800) int days) {
        var start = LocalDate.of(2005, 1, 1).plusDays(day);
        var period = Period.of(start, start.plusDays(days), "count");

        assertThat(period.previous()).isLessThan(period);
        assertThat(period.previous().kind()).isEqualTo(period.kind());
        assertThat(period.yearEarlier()).isLessThan(period);
    }
}
