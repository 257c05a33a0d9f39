package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.interval.rules.IntervalMethod;
import uk.answerable.performance.interval.rules.Intervals;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * Recent and non-recent offences of a period beside the average split: reports of old offences say something else than
 * a rise of new ones (FEATURES B1 131).
 *
 * @param recent per cent
 * @param averageRecent per cent, null where none is stated and too few periods are held
 * @param averageBasis where the average is from, or why there is none
 */
public record RecencySplit(
        Known figure,
        BigDecimal recent,
        BigDecimal nonRecent,
        @Nullable BigDecimal averageRecent,
        String averageBasis,
        String words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double LEVEL = 0.95;

    private record Average(@Nullable BigDecimal share, String basis) {}

    /**
     * Of the newest figure.
     *
     * @param stated the average a source states for the same period, where it does
     */
    public static Optional<RecencySplit> of(
            RecencyRule rule,
            List<Known> observed,
            Set<LocalDate> breaks,
            Optional<Known> stated,
            ReadingPolicy policy) {
        var past = Past.of(observed, breaks);
        if (past.isEmpty() || past.newest().value().form() != ValueForm.PERCENT) {
            return Optional.empty();
        }
        var newest = past.newest();
        var share = Past.number(newest);
        var average = stated.filter(one ->
                        one.period().equals(newest.period()) && one.value().number() != null)
                .map(one -> new Average(one.value().number(), "as " + one.source() + " states it"))
                .orElseGet(() -> own(past, policy));
        var recent = rule.recent() ? share : HUNDRED.subtract(share);
        var averageShare = average.share();
        var averageRecent = averageShare == null ? null : rule.recent() ? averageShare : HUNDRED.subtract(averageShare);
        return Optional.of(new RecencySplit(
                newest,
                recent,
                HUNDRED.subtract(recent),
                averageRecent,
                average.basis(),
                words(newest, share, recent, averageRecent, averageShare, average.basis())));
    }

    private static Average own(Past past, ReadingPolicy policy) {
        var earlier = past.earlier();
        if (earlier.size() + 1 < policy.fewestHeld()) {
            return new Average(
                    null,
                    "no average is stated, and %d periods are held of the %d one is taken of"
                            .formatted(earlier.size() + 1, policy.fewestHeld()));
        }
        return new Average(
                earlier.stream()
                        .map(Past::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(earlier.size()), 1, RoundingMode.HALF_UP),
                "mean of the %d periods before".formatted(earlier.size()));
    }

    private static String words(
            Known newest,
            BigDecimal share,
            BigDecimal recent,
            @Nullable BigDecimal averageRecent,
            @Nullable BigDecimal averageShare,
            String basis) {
        var split = "%s%% recent and %s%% non-recent in %s"
                .formatted(
                        plain(recent),
                        plain(HUNDRED.subtract(recent)),
                        newest.period().label());
        if (averageRecent == null || averageShare == null) {
            return split + "; " + basis;
        }
        var apart = recent.subtract(averageRecent);
        return "%s; average split %s%% and %s%% (%s): %s%spp recent%s"
                .formatted(
                        split,
                        plain(averageRecent),
                        plain(HUNDRED.subtract(averageRecent)),
                        basis,
                        apart.signum() > 0 ? "+" : "",
                        plain(apart),
                        significance(newest, share, averageShare));
    }

    /** Tested where the base is known; the average counts as known. */
    private static String significance(Known newest, BigDecimal share, BigDecimal average) {
        var base = newest.value().denominator();
        if (base == null || base.signum() == 0) {
            return "; no base is given, so whether that is chance cannot be told";
        }
        var count = Objects.requireNonNullElseGet(
                newest.value().numerator(), () -> share.multiply(base).divide(HUNDRED, 0, RoundingMode.HALF_UP));
        var interval = Intervals.proportion(
                        IntervalMethod.WILSON, count.doubleValue(), base.doubleValue(), OptionalLong.empty(), LEVEL)
                .times(HUNDRED.doubleValue());
        var beyond = average.doubleValue() < interval.lower() || average.doubleValue() > interval.upper();
        return String.format(
                Locale.ROOT,
                "; %s (95 %% interval %.1f to %.1f)",
                beyond ? "significant" : "not significant",
                interval.lower(),
                interval.upper());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
