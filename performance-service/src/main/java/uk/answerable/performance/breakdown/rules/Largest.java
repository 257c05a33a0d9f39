package uk.answerable.performance.breakdown.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.derivation.rules.Shares;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * The largest categories of a whole, each with its share now and before (FEATURES 197; 004:2(2):p39, p41).
 *
 * @param categories how many have a figure
 * @param share of those listed together, per cent of the whole
 */
public record Largest(Period period, Period comparedWith, int categories, String share, List<Category> listed) {

    private static final int DECIMALS = 1;

    public Largest {
        listed = List.copyOf(listed);
    }

    /** What each is held against. */
    public enum BreakdownComparison {
        PERIOD_BEFORE,
        YEAR_BEFORE
    }

    /**
     * One of them.
     *
     * @param code of its measure or area
     */
    public record Category(
            String code, Known now, String share, Optional<Known> before, Optional<String> shareBefore) {}

    private record Counted(String code, Known known, BigDecimal number) {}

    /**
     * Of the newest period of the whole; empty where the whole has no count above zero, or no category has one.
     *
     * @param whole its figures
     * @param parts figures of its categories, by code
     * @param most categories to list
     */
    public static Optional<Largest> of(
            List<Known> whole, Map<String, List<Known>> parts, BreakdownComparison comparison, int most) {
        return whole.stream()
                .filter(figure -> figure.value().form() == ValueForm.COUNT)
                .filter(figure -> isAboveZero(figure.value().number()))
                .max(Comparator.comparing(Known::period))
                .flatMap(newest -> of(newest, whole, parts, comparison, most));
    }

    private static Optional<Largest> of(
            Known newest, List<Known> whole, Map<String, List<Known>> parts, BreakdownComparison comparison, int most) {
        var period = newest.period();
        var before = comparison == BreakdownComparison.PERIOD_BEFORE ? period.previous() : period.yearEarlier();
        var counted = new ArrayList<Counted>();
        parts.forEach((code, figures) -> at(figures, period)
                .ifPresent(
                        figure -> number(figure).ifPresent(number -> counted.add(new Counted(code, figure, number)))));
        counted.sort(Comparator.comparing(Counted::number).reversed().thenComparing(Counted::code));
        var largest = counted.subList(0, Math.min(most, counted.size()));
        var sum = largest.stream().map(Counted::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = number(newest).orElseThrow();
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Largest(
                period,
                before,
                counted.size(),
                share(sum, all),
                largest.stream()
                        .map(one -> category(
                                one, all, at(parts.getOrDefault(one.code(), List.of()), before), at(whole, before)))
                        .toList()));
    }

    private static Category category(Counted one, BigDecimal all, Optional<Known> before, Optional<Known> wholeBefore) {
        return new Category(
                one.code(),
                one.known(),
                share(one.number(), all),
                before,
                before.flatMap(Largest::number)
                        .flatMap(part -> wholeBefore
                                .flatMap(Largest::number)
                                .flatMap(total -> Shares.printed(part, total, DECIMALS))));
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return Shares.printed(part, whole, DECIMALS).orElseThrow();
    }

    private static boolean isAboveZero(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    private static Optional<BigDecimal> number(Known figure) {
        return Optional.ofNullable(figure.value().number());
    }

    private static Optional<Known> at(List<Known> figures, Period period) {
        return figures.stream().filter(figure -> figure.period().equals(period)).findFirst();
    }
}
