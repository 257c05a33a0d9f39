package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * A monthly percentage of so few that single months say nothing: they are not read, months together are (FEATURES B5
 * 213, B7 231).
 *
 * @param meanBase of the newest months
 * @param needed to read a month alone
 * @param windows of months together, newest last; each month of a window needs its numerator and its base
 */
public record SmallBase(BigDecimal meanBase, int needed, List<RollingShare> windows, String words) {

    private static final int WINDOWS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SmallBase {
        windows = List.copyOf(windows);
    }

    /** A share over several months, from their counts. */
    public record RollingShare(Period period, BigDecimal numerator, BigDecimal denominator, BigDecimal percent) {

        String words() {
            return "%s%% (%s of %s) in %s"
                    .formatted(
                            percent.toPlainString(),
                            numerator.toPlainString(),
                            denominator.toPlainString(),
                            period.label());
        }
    }

    /** Of a monthly percentage whose bases are known and small; empty for every other series. */
    public static Optional<SmallBase> of(List<Known> observed, Set<LocalDate> breaks, ReadingPolicy policy) {
        var past = Past.of(observed, breaks);
        if (past.isEmpty()
                || past.newest().period().kind() != PeriodKind.MONTH
                || (past.newest().value().form() != ValueForm.PERCENT
                        && past.newest().value().form() != ValueForm.SHARE)) {
            return Optional.empty();
        }
        var figures = past.figures();
        var bases = figures.subList(Math.max(0, figures.size() - policy.windowMonths()), figures.size()).stream()
                .flatMap(figure -> Optional.ofNullable(base(figure)).stream())
                .toList();
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        var mean = bases.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(bases.size()), 1, RoundingMode.HALF_UP);
        return mean.compareTo(BigDecimal.valueOf(policy.smallBase())) >= 0
                ? Optional.empty()
                : Optional.of(told(past, mean, policy));
    }

    private static @Nullable BigDecimal base(Known figure) {
        var base = figure.value().denominator();
        return base == null ? figure.vintage().sample() : base;
    }

    private static SmallBase told(Past past, BigDecimal mean, ReadingPolicy policy) {
        var windows = new ArrayList<RollingShare>();
        var end = past.newest().period();
        for (int back = 0; back < WINDOWS; back++) {
            window(past, end, policy.windowMonths()).ifPresent(windows::addFirst);
            end = end.previous();
        }
        var read = windows.isEmpty()
                ? "%d months are read together once each has its count and its base".formatted(policy.windowMonths())
                : windows.getLast().words();
        return new SmallBase(
                mean,
                policy.smallBase(),
                windows,
                "Single months are not read: %s a month on average, below %d; %s"
                        .formatted(mean.toPlainString(), policy.smallBase(), read));
    }

    private static Optional<RollingShare> window(Past past, Period last, int months) {
        var numerator = BigDecimal.ZERO;
        var denominator = BigDecimal.ZERO;
        var period = last;
        for (int month = 0; month < months; month++) {
            var figure = past.at(period).map(Known::value);
            if (figure.isEmpty()
                    || figure.get().numerator() == null
                    || figure.get().denominator() == null) {
                return Optional.empty();
            }
            numerator = numerator.add(Objects.requireNonNull(figure.get().numerator()));
            denominator = denominator.add(Objects.requireNonNull(figure.get().denominator()));
            if (month < months - 1) {
                period = period.previous();
            }
        }
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(new RollingShare(
                        Period.of(period.start(), last.end(), ""),
                        numerator,
                        denominator,
                        numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP)));
    }
}
