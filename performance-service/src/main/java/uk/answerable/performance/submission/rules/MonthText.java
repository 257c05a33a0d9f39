package uk.answerable.performance.submission.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Months as spreadsheets print them: 2019-12, Dec-19, December 2019, 12/2019, or a day of the month. */
final class MonthText {

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM"),
            form("MMM-uu"),
            form("MMM uu"),
            form("MMM-uuuu"),
            form("MMM uuuu"),
            form("MMMM uuuu"),
            form("MM/uuuu"));

    private MonthText() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** Empty for what is no month in one of those forms. */
    static Optional<YearMonth> read(String text) {
        return FORMS.stream()
                .flatMap(form -> parsed(() -> YearMonth.parse(text, form)))
                .findFirst()
                .or(() -> parsed(() -> YearMonth.from(LocalDate.parse(text))).findFirst());
    }

    private static Stream<YearMonth> parsed(Supplier<YearMonth> reading) {
        try {
            return Stream.of(reading.get());
        } catch (DateTimeParseException anotherForm) {
            return Stream.empty();
        }
    }
}
