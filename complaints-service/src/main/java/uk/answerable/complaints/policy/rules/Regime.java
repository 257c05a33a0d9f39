package uk.answerable.complaints.policy.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The law a complaint is handled under. It follows the day the complaint was received, never the day it was recorded
 * (SI 2020/2 reg 2(2)-(3); SI 2025/558 reg 66).
 */
public enum Regime {
    REGIME_2012(LocalDate.MIN, "Police (Complaints and Misconduct) Regulations 2012, SI 2012/1204"),
    REGIME_2020(LocalDate.of(2020, 2, 1), "Police (Complaints and Misconduct) Regulations 2020, SI 2020/2 reg 2"),
    REGIME_2020_AMENDED_2025(LocalDate.of(2025, 5, 28), "SI 2020/2 as amended by SI 2025/558 Part 5 (reg 66)");

    private final LocalDate receivedFrom;
    private final String source;

    Regime(LocalDate receivedFrom, String source) {
        this.receivedFrom = receivedFrom;
        this.source = source;
    }

    /** The instrument. */
    public String source() {
        return source;
    }

    /**
     * Decides for a complaint.
     *
     * @param linkedLiveMatter regime of an earlier complaint about the same matter that is still being handled: the
     *     later one follows it
     */
    public static Regime of(LocalDate receivedOn, Optional<Regime> linkedLiveMatter) {
        var byDate = ofDate(receivedOn);
        return linkedLiveMatter.filter(earlier -> earlier.compareTo(byDate) < 0).orElse(byDate);
    }

    /** Decides by date alone. */
    public static Regime ofDate(LocalDate receivedOn) {
        return Arrays.stream(values())
                .filter(regime -> !receivedOn.isBefore(regime.receivedFrom))
                .max(Comparator.naturalOrder())
                .orElse(REGIME_2012);
    }
}
