package uk.answerable.kernel.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Labels of financial years and their quarters in a text: {@code 2019/20}, {@code Q4 2019/20}, {@code 2019/20 Q4}
 * (FEATURES D2 146; source 004 prints "Q1 20120/21" and a Q4 of the wrong year).
 */
public final class YearLabels {

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\d/])(?:Q(?<before>\\d)\\s+)?(?<start>[12]\\d{3,5})/(?<end>\\d{2}(?:\\d{2})?)(?![\\d/])(?:\\s+Q(?<after>\\d)\\b)?");
    private static final int CENTURY = 100;

    private YearLabels() {}

    /** Labels that name no financial year or quarter. */
    public static List<Finding> malformed(String text) {
        return LABEL.matcher(text)
                .results()
                .flatMap(label -> malformed(label).stream())
                .toList();
    }

    /**
     * Well-formed quarters that can hardly be meant in a text of that day: the same quarter of another year is nearer.
     */
    public static List<Finding> ofAnotherYear(String text, LocalDate textOf) {
        return quarters(text).stream()
                .filter(quarter -> !quarter.nearestTo(textOf).equals(quarter))
                .map(quarter -> new Finding(
                        quarter.label(),
                        "%s is %s, in a text of %s; %s would be %s"
                                .formatted(
                                        quarter.label(),
                                        quarter.inMonths(),
                                        textOf,
                                        quarter.nearestTo(textOf).label(),
                                        quarter.nearestTo(textOf).inMonths())))
                .toList();
    }

    /** Well-formed quarters against the months that the text gives figures for. */
    public static List<Finding> ofOtherMonths(String text, YearMonth first, YearMonth last) {
        var right = Quarter.of(first.atDay(1));
        return quarters(text).stream()
                .filter(quarter -> !quarter.firstMonth().equals(first)
                        || !quarter.lastMonth().equals(last))
                .map(quarter -> new Finding(
                        quarter.label(),
                        "%s is %s, but the months given are %s to %s"
                                        .formatted(quarter.label(), quarter.inMonths(), first, last)
                                + (right.firstMonth().equals(first)
                                                && right.lastMonth().equals(last)
                                        ? ", which is " + right.label()
                                        : "")))
                .toList();
    }

    /** The well-formed quarters of a text, in its order. */
    static List<Quarter> quarters(String text) {
        var quarters = new ArrayList<Quarter>();
        LABEL.matcher(text)
                .results()
                .filter(label -> malformed(label).isEmpty())
                .forEach(label -> number(label)
                        .ifPresent(number -> quarters.add(
                                new Quarter(new FinancialYear(Integer.parseInt(label.group("start"))), number))));
        return quarters;
    }

    private static Optional<Integer> number(MatchResult label) {
        var digit = label.group("before") == null ? label.group("after") : label.group("before");
        return Optional.ofNullable(digit).map(Integer::valueOf);
    }

    private static Optional<Finding> malformed(MatchResult label) {
        var printed = label.group().strip();
        var number = number(label);
        if (number.filter(quarter -> quarter < 1 || quarter > 4).isPresent()) {
            return Optional.of(new Finding(printed, printed + " is no quarter: a year has Q1 to Q4"));
        }
        var quarter = number.map(digit -> "Q" + digit + " ").orElse("");
        var start = label.group("start");
        var end = Integer.parseInt(label.group("end")) % CENTURY;
        var byEnd = new FinancialYear(2000 + (end + CENTURY - 1) % CENTURY);
        if (start.length() != 4) {
            return Optional.of(new Finding(
                    printed,
                    "%s names no financial year: %s has %d digits; %s%s would be right"
                            .formatted(printed, start, start.length(), quarter, byEnd.label())));
        }
        var byStart = new FinancialYear(Integer.parseInt(start));
        return (byStart.start() + 1) % CENTURY == end
                ? Optional.empty()
                : Optional.of(new Finding(
                        printed,
                        "%s is no financial year: it would be %s%s or %s%s"
                                .formatted(printed, quarter, byStart.label(), quarter, byEnd.label())));
    }
}
