package uk.answerable.performance.standard.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the level a standard has in a period: fixed, of the force's own years, or of its peers. */
public final class Levels {

    private static final int APRIL = 4;
    private static final int YEARS = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private Levels() {}

    /**
     * The level for a period that ends on {@code end}.
     *
     * @param months the force's own monthly figures
     * @param peers average of the peers in the same period
     */
    public static Optional<BigDecimal> at(
            Standard standard, LocalDate end, Map<YearMonth, BigDecimal> months, Optional<BigDecimal> peers) {
        return switch (standard.rule()) {
            case FIXED -> Optional.ofNullable(standard.value());
            case THREE_FINANCIAL_YEARS -> threeYears(end, months).or(() -> stated(standard, end));
            case PEER_AVERAGE -> peers;
            case NOT_STATED -> Optional.empty();
        };
    }

    /** A published level holds for the financial year it was published for and no longer. */
    private static Optional<BigDecimal> stated(Standard standard, LocalDate end) {
        return Optional.ofNullable(standard.value())
                .filter(value -> financialYear(end) == financialYear(standard.from()));
    }

    /** Mean of the 36 months of the three financial years before the one the period ends in; every month is needed. */
    static Optional<BigDecimal> threeYears(LocalDate end, Map<YearMonth, BigDecimal> months) {
        var first = YearMonth.of(financialYear(end) - YEARS, APRIL);
        var wanted = Stream.iterate(first, month -> month.plusMonths(1))
                .limit((long) YEARS * MONTHS_OF_YEAR)
                .toList();
        return months.keySet().containsAll(wanted)
                ? mean(wanted.stream().map(months::get).toList())
                : Optional.empty();
    }

    /** Year in which the financial year of a day starts. */
    static int financialYear(LocalDate day) {
        return day.getMonthValue() >= APRIL ? day.getYear() : day.getYear() - 1;
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> values) {
        var decimals = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return Optional.of(values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128)
                .setScale(Math.max(decimals, 1), RoundingMode.HALF_UP));
    }
}
