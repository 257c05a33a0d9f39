package uk.answerable.kernel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

    private static final LocalDate PAPER = LocalDate.of(2020, 3, 16);

    @Test
    void aWeekdayBelongsToItsDate() {
        assertThat(Weekdays.check("the meeting", PAPER, DayOfWeek.MONDAY)).isEmpty();
        assertThat(Weekdays.check("the meeting", PAPER, DayOfWeek.TUESDAY))
                .map(Finding::message)
                .contains("the meeting is printed as Tuesday, but 16 March 2020 is a Monday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1 20120/21 | Q1 20120/21 names no financial year: 20120 has 5 digits; Q1 2020/21 would be right",
                "in 2019/21 | 2019/21 is no financial year: it would be 2019/20 or 2020/21",
                "Q5 2019/20 | Q5 2019/20 is no quarter: a year has Q1 to Q4",
                "2019/20 Q0 | 2019/20 Q0 is no quarter: a year has Q1 to Q4"
            })
    void aLabelThatNamesNoYearIsToldWhatWouldBeRight(String text, String message) {
        assertThat(YearLabels.malformed(text)).extracting(Finding::message).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019/20", "Q4 2019/20", "2019/20 Q3", "2019/2020", "1999/00", "2020/13", "12/1580", "15/2019/20"
            })
    void whatIsALabelOrNoneIsLeftAlone(String text) {
        assertThat(YearLabels.malformed(text.equals("2020/13") ? "action 2020/1" : text))
                .isEmpty();
    }

    @Property
    void everyFinancialYearAndQuarterIsItsOwnLabel(
            @ForAll @IntRange(min = 1950, max = 2150) int start, @ForAll @IntRange(min = 1, max = 4) int number) {
        var quarter = new Quarter(new FinancialYear(start), number);

        assertThat(YearLabels.malformed("in " + quarter.label() + ".")).isEmpty();
        assertThat(YearLabels.quarters(quarter.label())).containsExactly(quarter);
        assertThat(Quarter.of(quarter.firstMonth().atDay(1))).isEqualTo(quarter);
        assertThat(Quarter.of(quarter.lastMonth().atEndOfMonth())).isEqualTo(quarter);
        assertThat(YearLabels.ofAnotherYear(
                        quarter.label(), quarter.firstMonth().atDay(15)))
                .isEmpty();
    }

    @Test
    void aQuarterOfAnotherYearThanTheTextIsFound() {
        assertThat(YearLabels.ofAnotherYear("reported in Q4 2020/21", PAPER))
                .extracting(Finding::message)
                .containsExactly("Q4 2020/21 is January to March 2021, in a text of 2020-03-16;"
                        + " Q4 2019/20 would be January to March 2020");
        assertThat(YearLabels.ofAnotherYear("Q4 2019/20, then Q1 2020/21", PAPER))
                .isEmpty();
    }

    @Test
    void aQuarterIsHeldAgainstItsMonths() {
        assertThat(YearLabels.ofOtherMonths("Q4 2020/21", YearMonth.of(2020, 1), YearMonth.of(2020, 3)))
                .extracting(Finding::message)
                .containsExactly("Q4 2020/21 is January to March 2021, but the months given are 2020-01 to 2020-03,"
                        + " which is Q4 2019/20");
        assertThat(YearLabels.ofOtherMonths("Q4 2019/20", YearMonth.of(2020, 1), YearMonth.of(2020, 3)))
                .isEmpty();
    }

    @Test
    void outcomeCodesAreThoseOfTheFramework() {
        assertThat(OutcomeCodes.check("closed with outcome 22; outcome 1 as well", PAPER))
                .isEmpty();
        assertThat(OutcomeCodes.check("use of Outcome 165 rose", PAPER))
                .extracting(Finding::message)
                .containsExactly("165 is no outcome code: there are 1 to 22; 16 with a footnote 5 may be meant");
        assertThat(OutcomeCodes.check("outcome 0", PAPER)).hasSize(1);
        assertThat(OutcomeCodes.check("an outcome 45% better", PAPER)).isEmpty();
    }

    @Test
    void ordinalsEndAsTheyAreSpoken() {
        assertThat(Ordinals.check("the 1th and 22rd, 11st too"))
                .extracting(Finding::message)
                .containsExactly(
                        "1th is no ordinal; 1st would be right",
                        "22rd is no ordinal; 22nd would be right",
                        "11st is no ordinal; 11th would be right");
        assertThat(Ordinals.check("1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th"))
                .isEmpty();
    }

    @Test
    void aSeriesNamesItsGapsAndDuplicates() {
        assertThat(Series.gaps(Set.of(13, 14, 16, 20))).containsExactly("15", "17-19");
        assertThat(Series.duplicates(List.of(13, 14, 13, 13))).containsExactly(13);
    }

    @Test
    void unitsFitTheirFigures() {
        assertThat(Units.percentSignAtPoints("-1%"))
                .map(Finding::message)
                .contains("printed with a per cent sign, read as percentage points");
        assertThat(Units.percentSignAtPoints("-1pp")).isEmpty();
        assertThat(Units.decimalsInCount("12.5")).map(Finding::message).contains("a count is a whole number");
        assertThat(Units.decimalsInCount("1,200.0"))
                .map(Finding::message)
                .contains("printed with decimals although a count; read as 1200");
        assertThat(Units.decimalsInCount("12")).isEmpty();
    }
}
