package uk.answerable.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weekdays that are holidays in England and Wales, year by year. */
class BankHolidaysTest {

    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ':', textBlock = """
            2020: 1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec
            2021: 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            2022: 3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec
            2023: 2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec
            2024: 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
            2025: 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
            2026: 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
            """)
    void exactlyTheseWeekdaysAreFree(int year, String days) {
        var listed = Arrays.stream(days.split(", "))
                .map(day -> MonthDay.parse(day, DAY_MONTH).atYear(year))
                .toList();
        assertThat(Year.of(year)
                        .atDay(1)
                        .datesUntil(Year.of(year + 1).atDay(1))
                        .filter(day -> BankHolidays.englandAndWales().on(day).isPresent()))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void englandAndWalesAreTheSame() {
        var england = BankHolidays.of(Nation.ENGLAND);
        var wales = BankHolidays.of(Nation.WALES);
        assertThat(LocalDate.of(2010, 1, 1).datesUntil(LocalDate.of(2030, 1, 1)))
                .allSatisfy(day -> assertThat(wales.on(day)).isEqualTo(england.on(day)));
    }

    @Test
    void aProclaimedDayKnowsWhenItWasAnnounced() {
        assertThat(BankHolidays.englandAndWales().on(LocalDate.of(2022, 9, 19)))
                .get()
                .extracting(Holiday::announcedOn)
                .isEqualTo(Optional.of(LocalDate.of(2022, 9, 10)));
    }

    @Test
    void aSubstituteDaySaysSo() {
        assertThat(BankHolidays.englandAndWales().on(LocalDate.of(2020, 12, 28)))
                .get()
                .extracting(Holiday::name)
                .isEqualTo("Boxing Day (substitute day)");
    }
}
