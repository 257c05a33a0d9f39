package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rates per 1,000 against the counts and the base they imply (FEATURES 258). */
final class RateChecks {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private RateChecks() {}

    /** The bases a count and a rounded rate leave possible. */
    private record Base(BigDecimal low, BigDecimal high) {

        static @Nullable Base of(BigDecimal count, BigDecimal rate) {
            var half =
                    BigDecimal.ONE.movePointLeft(Numbers.decimals(rate)).divide(BigDecimal.TWO, MathContext.DECIMAL64);
            if (rate.compareTo(half) <= 0 || count.signum() == 0) {
                return null;
            }
            return new Base(
                    count.multiply(THOUSAND).divide(rate.add(half), MathContext.DECIMAL64),
                    count.multiply(THOUSAND).divide(rate.subtract(half), MathContext.DECIMAL64));
        }

        boolean meets(Base other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }

        Base and(Base other) {
            return new Base(low.max(other.low), high.min(other.high));
        }

        String label() {
            return "%,d to %,d"
                    .formatted(
                            low.setScale(0, RoundingMode.CEILING).longValue(),
                            high.setScale(0, RoundingMode.FLOOR).longValue());
        }
    }

    private record At(String area, LocalDate start) {}

    static void check(Report report) {
        var rates = new LinkedHashMap<String, Figure>();
        report.figures().stream()
                .filter(figure -> figure.statistic().equals("rate_per_1000") && figure.number() != null)
                .forEach(rate -> rates.putIfAbsent(rate.key(), rate));
        var counts = new LinkedHashMap<String, Figure>();
        // The count of the rate's own table comes first.
        report.figures().stream()
                .filter(figure -> figure.isCount() && figure.number() != null)
                .sorted(java.util.Comparator.comparing(
                        figure -> !figure.statistic().endsWith("_table")))
                .forEach(count -> counts.putIfAbsent(count.key(), count));
        var rows = new LinkedHashMap<At, List<Figure>>();
        rates.values().stream()
                .filter(rate -> counts.containsKey(rate.key()) && sameTable(rate, counts.get(rate.key())))
                .forEach(rate -> rows.computeIfAbsent(new At(rate.area(), rate.start()), key -> new ArrayList<>())
                        .add(rate));
        rows.forEach((at, of) -> bases(report, of, rates, counts));
    }

    private static boolean sameTable(Figure rate, @Nullable Figure count) {
        return count != null && count.source().equals(rate.source());
    }

    private static void bases(Report report, List<Figure> rows, Map<String, Figure> rates, Map<String, Figure> counts) {
        var bases = new LinkedHashMap<Figure, Base>();
        for (var rate : rows) {
            var base = Base.of(FigureChecks.numberOf(counts.get(rate.key())), FigureChecks.numberOf(rate));
            if (base != null) {
                bases.put(rate, base);
            }
        }
        Base common = null;
        var most = 0L;
        for (var candidate : bases.values()) {
            var meeting = bases.values().stream().filter(candidate::meets).count();
            if (meeting > most) {
                most = meeting;
                common = bases.values().stream().filter(candidate::meets).reduce(candidate, Base::and);
            }
        }
        if (common == null || most < 3 || most * 3 < bases.size() * 2L) {
            return;
        }
        for (var entry : bases.entrySet()) {
            if (!entry.getValue().meets(common) && entry.getKey().isOfForce()) {
                otherBase(report, entry.getKey(), entry.getValue(), common, counts);
                earlier(report, entry.getKey(), entry.getValue(), rates, counts);
            } else if (entry.getKey().isOfForce()) {
                earlier(report, entry.getKey(), common, rates, counts);
            }
        }
    }

    private static void otherBase(Report report, Figure rate, Base base, Base common, Map<String, Figure> counts) {
        report.add(new Finding(
                Kind.RATE_BASE,
                Severity.HIGH,
                Place.of(rate),
                "%s: %s and a rate of %s per 1,000 imply a base of %s; the other rows imply %s"
                        .formatted(
                                rate.label(),
                                java.util.Objects.requireNonNull(counts.get(rate.key()))
                                        .printed(),
                                rate.printed(),
                                base.label(),
                                common.label()),
                "The row uses another base (households, perhaps) than the table is headed with"));
    }

    /** Rates of earlier months, on the base of the latest, against the counts printed for those months. */
    private static void earlier(
            Report report, Figure latest, Base base, Map<String, Figure> rates, Map<String, Figure> counts) {
        if (base.low().compareTo(base.high()) > 0) {
            return;
        }
        for (var rate : rates.values()) {
            var count = counts.get(rate.key());
            if (!rate.measure().equals(latest.measure())
                    || !rate.area().equals(latest.area())
                    || !rate.start().isBefore(latest.start())
                    || count == null) {
                continue;
            }
            var half = BigDecimal.ONE
                    .movePointLeft(Numbers.decimals(FigureChecks.numberOf(rate)))
                    .divide(BigDecimal.TWO, MathContext.DECIMAL64);
            var low = FigureChecks.numberOf(rate)
                    .subtract(half)
                    .multiply(base.low())
                    .divide(THOUSAND, 0, RoundingMode.CEILING);
            var high =
                    FigureChecks.numberOf(rate).add(half).multiply(base.high()).divide(THOUSAND, 0, RoundingMode.FLOOR);
            var printed = FigureChecks.numberOf(count);
            if (printed.compareTo(low) < 0 || printed.compareTo(high) > 0) {
                report.add(new Finding(
                        Kind.VINTAGE,
                        Severity.MEDIUM,
                        Place.of(rate),
                        "%s: a rate of %s per 1,000 implies %,d to %,d; %s prints %s"
                                .formatted(
                                        rate.label(),
                                        rate.printed(),
                                        low.longValue(),
                                        high.longValue(),
                                        count.source(),
                                        count.printed()),
                        "Rate and count come from different extracts; one was revised, the other not"));
            }
        }
    }
}
