package uk.answerable.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkWordsTest {

    @Test
    void aDateHasItsWeekday() {
        assertThat(UkDates.withWeekday(LocalDate.of(2020, 3, 16))).isEqualTo("Monday 16 March 2020");
    }

    @Test
    void aMomentIsTheDayItWasInLondon() {
        assertThat(UkDates.day(OffsetDateTime.parse("2020-06-30T23:30:00Z"))).isEqualTo("1 July 2020");
    }

    @ParameterizedTest
    @CsvSource({"10:30,10:30am", "11:00,11am", "13:05,1:05pm", "12:00,midday", "00:30,12:30am"})
    void timesReadAsPeopleSayThem(LocalTime time, String words) {
        assertThat(UkDates.time(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-12;December 2019",
                "2019/20 Q3;quarter 3 of 2019/20",
                "12m to 2020-07;12 months to July 2020",
                "2019/20 YTD Dec;2019/20, year to date, to Dec",
                "2019-13;2019-13",
                "week 3;week 3"
            })
    void periodsReadAsWordsAndUnknownFormsStayAsTheyAre(String label, String words) {
        assertThat(PeriodWords.of(label)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"+10.4%,10.4,Up (+10.4%)", "-1pp,-1,Down (-1pp)", "0pp,0,No change (0pp)"})
    void aChangeIsAWordAndASign(String printed, BigDecimal amount, String words) {
        assertThat(ChangeWords.of(printed, amount)).isEqualTo(words);
    }

    @Test
    void aChangeFromZeroHasNoDirection() {
        assertThat(ChangeWords.of("not applicable", null)).isEqualTo("Not applicable");
    }
}
