package uk.answerable.complaints.statistics.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.validation.FinancialYear;
import uk.answerable.kernel.validation.Quarter;

/**
 * What the independent office's quarterly figures cover: from 1 April to the end of the quarter, the quarters before it
 * included (RULES.md B2).
 *
 * @param quarter the last one in it
 */
public record StatisticPeriod(Quarter quarter) {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)/(\\d\\d) Q([1-4])");

    /** Reads {@code 2019/20 Q3}. */
    public static Outcome<StatisticPeriod> parse(String text, String field) {
        var parts = FORM.matcher(text);
        if (parts.matches()) {
            var year = new FinancialYear(Integer.parseInt(parts.group(1)));
            var period = new StatisticPeriod(new Quarter(year, Integer.parseInt(parts.group(3))));
            if (period.label().equals(text)) {
                return Outcome.done(period);
            }
        }
        return Outcome.refused(Refusal.ofField(
                ProblemCode.INVALID_INPUT,
                field,
                field + " is no quarter of a financial year; write it as 2019/20 Q3: from 1 April to its end"));
    }

    public LocalDate firstDay() {
        return new Quarter(quarter.year(), 1).firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return quarter.lastMonth().atEndOfMonth();
    }

    /** {@code 2019/20 Q3}. */
    public String label() {
        return "%s Q%d".formatted(quarter.year().label(), quarter.number());
    }

    /** The same quarters of the year before. */
    public StatisticPeriod lastYear() {
        return new StatisticPeriod(new Quarter(new FinancialYear(quarter.year().start() - 1), quarter.number()));
    }

    /** Every period of its year that ends no later, itself the last. */
    public List<StatisticPeriod> soFar() {
        return IntStream.rangeClosed(1, quarter.number())
                .mapToObj(number -> new StatisticPeriod(new Quarter(quarter.year(), number)))
                .toList();
    }

    /** Whether its last day is over. */
    public boolean completeOn(LocalDate today) {
        return today.isAfter(lastDay());
    }
}
