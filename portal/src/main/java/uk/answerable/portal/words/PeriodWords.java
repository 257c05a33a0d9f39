package uk.answerable.portal.words;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** A period's label in words; a label of another form is shown as it stands. */
public final class PeriodWords {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4}/\\d{2}) Q([1-4])");
    private static final Pattern ROLLING = Pattern.compile("(\\d{1,2})m to (\\d{4}-(?:0[1-9]|1[0-2]))");
    private static final Pattern YEAR_TO_DATE = Pattern.compile("(\\d{4}/\\d{2}) YTD (\\p{L}+)");

    private PeriodWords() {}

    public static String of(String label) {
        if (MONTH.matcher(label).matches()) {
            return UkDates.month(YearMonth.parse(label));
        }
        var quarter = QUARTER.matcher(label);
        if (quarter.matches()) {
            return "quarter %s of %s".formatted(quarter.group(2), quarter.group(1));
        }
        var rolling = ROLLING.matcher(label);
        if (rolling.matches()) {
            return "%s months to %s".formatted(rolling.group(1), UkDates.month(YearMonth.parse(rolling.group(2))));
        }
        var toDate = YEAR_TO_DATE.matcher(label);
        if (toDate.matches()) {
            return "%s, year to date, to %s".formatted(toDate.group(1), toDate.group(2));
        }
        return label;
    }
}
