package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.validation.FinancialYear;
import uk.answerable.kernel.validation.Quarter;

/** Quarters as the graph labels them. */
public final class Quarters {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})/(\\d{2}) Q([1-4])");

    private Quarters() {}

    /** Refused with {@code INVALID_INPUT} for no quarter, {@code DATE_IN_FUTURE} for one that has not begun. */
    public static Outcome<Quarter> read(String label, LocalDate today) {
        var read = LABEL.matcher(label.strip());
        if (!read.matches()) {
            return unreadable();
        }
        var year = new FinancialYear(Integer.parseInt(read.group(1)));
        var quarter = new Quarter(year, Integer.parseInt(read.group(3)));
        if (!label(quarter).equals(label.strip())) {
            return unreadable();
        }
        return quarter.firstMonth().atDay(1).isAfter(today)
                ? Words.refused(ProblemCode.DATE_IN_FUTURE, "input.quarter", "that quarter has not begun")
                : Outcome.done(quarter);
    }

    /** {@code 2019/20 Q3}. */
    public static String label(Quarter quarter) {
        return "%s Q%d".formatted(quarter.year().label(), quarter.number());
    }

    private static <T> Outcome<T> unreadable() {
        return Words.refused(ProblemCode.INVALID_INPUT, "input.quarter", "write a quarter like 2019/20 Q3");
    }
}
