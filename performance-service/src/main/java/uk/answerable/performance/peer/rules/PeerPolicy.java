package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Local numbers of how a force is compared with others, from a day on.
 *
 * @param fewestPercent share of a group whose figures must be held for an average of it
 * @param inLinePoints movements that differ by no more points than this are in line with each other
 * @param source where the numbers come from
 */
public record PeerPolicy(LocalDate from, BigDecimal fewestPercent, BigDecimal inLinePoints, String source) {

    /** The policy of a day; before the first, the first. */
    public static PeerPolicy on(List<PeerPolicy> all, LocalDate day) {
        return all.stream()
                .filter(policy -> !policy.from.isAfter(day))
                .max(Comparator.comparing(PeerPolicy::from))
                .orElseGet(all::getFirst);
    }

    /** Whether so many of a group are enough for an average. */
    boolean isEnough(int held, int members) {
        return held > 0
                && BigDecimal.valueOf(held)
                                .multiply(BigDecimal.valueOf(100))
                                .compareTo(fewestPercent.multiply(BigDecimal.valueOf(members)))
                        >= 0;
    }
}
