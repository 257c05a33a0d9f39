package uk.answerable.complaints.policy.rules;

import java.time.LocalDate;
import java.util.Optional;
import uk.answerable.kernel.law.LegalRegime;
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.kernel.law.RegimeScope;

/**
 * The law a complaint is handled under. It follows the day the complaint was received, never the day it was recorded
 * (SI 2020/2 reg 2(2)-(3); SI 2025/558 reg 66). Days, titles and sources stand in the suite's table of legal regimes.
 */
public enum Regime {
    REGIME_2012,
    REGIME_2020,
    REGIME_2020_AMENDED_2025;

    /** The instrument. */
    public String source() {
        return LegalRegimes.shipped().of(RegimeScope.COMPLAINTS).stream()
                .filter(regime -> regime.code().equals(name()))
                .map(LegalRegime::title)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the table of legal regimes has no " + this));
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
        return LegalRegimes.shipped()
                .regimeOf(RegimeScope.COMPLAINTS, receivedOn)
                .map(regime -> valueOf(regime.code()))
                .orElseThrow(() -> new IllegalStateException(
                        "the table of legal regimes has none for complaints received on " + receivedOn));
    }
}
