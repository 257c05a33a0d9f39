package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * The average of a group in one period (FEATURES B6 220, 224): of its members' figures where all are held, else as a
 * source states it, else of those that are held where the policy calls them enough. Each force counts once.
 *
 * @param value null where there is none
 * @param basis what it is an average of, or why there is none
 */
public record PeerAverage(@Nullable BigDecimal value, int held, int members, String basis) {

    /** Of the group on the last day of the period. */
    public static PeerAverage of(PeerFigures figures, PeerGroup group, Period period, PeerPolicy policy) {
        var numbers = figures.numbers(group, period);
        var members = group.members().size();
        var form = figures.own(period).map(figure -> figure.value().form());
        if (form.filter(ValueForm.COUNT::equals).isPresent()) {
            return new PeerAverage(
                    null,
                    numbers.size(),
                    members,
                    "Counts of forces of different size have no average that says anything: compare rates, or the"
                            + " movement");
        }
        var stated = figures.statedAt(PeerFigures.statedAverage(group.kind()), period);
        if (members == 0 || (stated.isPresent() && numbers.size() < members)) {
            return stated.map(figure -> stated(figure, numbers.size(), members)).orElseGet(() -> none(group, period));
        }
        if (!policy.isEnough(numbers.size(), members)) {
            return new PeerAverage(
                    null,
                    numbers.size(),
                    members,
                    "Figures of %d of %d forces are held for %s; an average needs %s %% of them"
                            .formatted(
                                    numbers.size(),
                                    members,
                                    period.label(),
                                    policy.fewestPercent().toPlainString()));
        }
        return new PeerAverage(
                mean(numbers, decimals(figures, group, period)),
                numbers.size(),
                members,
                "Mean of %d of %d forces, each counted once%s"
                        .formatted(
                                numbers.size(),
                                members,
                                group.members().contains(figures.force()) ? ", the force itself among them" : ""));
    }

    private static PeerAverage stated(Known figure, int held, int members) {
        return new PeerAverage(figure.value().number(), held, members, "As " + figure.source() + " states it");
    }

    private static PeerAverage none(PeerGroup group, Period period) {
        return new PeerAverage(
                null,
                0,
                0,
                "%s: no source names its members, and none states its average for %s"
                        .formatted(group.label(), period.label()));
    }

    private static int decimals(PeerFigures figures, PeerGroup group, Period period) {
        var most = group.members().stream()
                .flatMap(member -> figures.figure(member, period).stream())
                .mapToInt(figure -> figure.value().decimals())
                .max()
                .orElse(0);
        return Math.max(1, most);
    }

    static BigDecimal mean(List<BigDecimal> numbers, int decimals) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
