package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Local numbers of how newest figures are read beside their past, from a day on.
 *
 * @param fewestHeld periods of data below which nothing is called the highest or lowest
 * @param fewestBack periods a figure must reach beyond to be called so
 * @param smallBase mean base of a month below which its percentage is not read alone
 * @param windowMonths months read together instead
 * @param seasonYears earlier years whose same month is compared
 * @param inLinePercent how far from the mean of the same months still is in line with it
 * @param source where the numbers come from
 */
public record ReadingPolicy(
        LocalDate from,
        int fewestHeld,
        int fewestBack,
        int smallBase,
        int windowMonths,
        int seasonYears,
        BigDecimal inLinePercent,
        String source) {

    /** Statistic in which a source states the average of the months. */
    public static final String STATED_AVERAGE = "monthly_average_stated";

    /** The policy of a day; before the first, the first. */
    public static ReadingPolicy on(List<ReadingPolicy> all, LocalDate day) {
        return all.stream()
                .filter(policy -> !policy.from.isAfter(day))
                .max(Comparator.comparing(ReadingPolicy::from))
                .orElseGet(all::getFirst);
    }
}
