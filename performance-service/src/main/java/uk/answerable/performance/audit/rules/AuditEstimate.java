package uk.answerable.performance.audit.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.jspecify.annotations.Nullable;

/**
 * What an audit allows to say. Two intervals at 95 %: the symmetric one as inspectorates publish it, with the
 * finite-population correction where the population is known, and Wilson's beside it (METHODS, Intervals).
 *
 * @param percent one decimal, half up; the stated one where no number is known
 * @param halfWidth of the symmetric interval in percentage points, two decimals
 * @param lower of Wilson's interval in per cent, one decimal, likewise {@code upper}
 * @param impliedPopulation records the sample must have been drawn from for the published half-width, three digits;
 *     null where it is known or cannot be told
 */
public record AuditEstimate(
        BigDecimal percent,
        BigDecimal halfWidth,
        BigDecimal lower,
        BigDecimal upper,
        @Nullable Integer impliedPopulation,
        String words,
        List<String> warnings) {

    private static final double LEVEL = 0.95;
    private static final double QUANTILE = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975);
    private static final int SMALL = 30;

    public AuditEstimate {
        warnings = List.copyOf(warnings);
    }

    public static AuditEstimate of(RecordingAudit audit) {
        var correct = audit.correct();
        var stated = audit.statedPercent();
        var share =
                correct != null ? (double) correct / audit.examined() : stated == null ? 0 : stated.doubleValue() / 100;
        var plain = QUANTILE * Math.sqrt(share * (1 - share) / audit.examined());
        var half = plain * Math.sqrt(correction(audit.examined(), audit.population()));
        var successes = correct != null ? correct : (int) Math.round(share * audit.examined());
        var wilson = new WilsonScoreInterval().createInterval(audit.examined(), successes, LEVEL);
        var percent = correct == null && stated != null ? stated : rounded(100 * share, 1);
        return new AuditEstimate(
                percent,
                rounded(100 * half, 2),
                rounded(100 * Math.max(0, wilson.getLowerBound()), 1),
                rounded(100 * Math.min(1, wilson.getUpperBound()), 1),
                implied(audit, plain),
                words(audit, percent),
                warnings(audit));
    }

    private static double correction(int examined, @Nullable Integer population) {
        return population == null || population <= 1 ? 1 : (double) (population - examined) / (population - 1);
    }

    /** Solves the correction for the population; a half-width as wide as without it says nothing. */
    private static @Nullable Integer implied(RecordingAudit audit, double plain) {
        var stated = audit.statedHalfWidth();
        if (stated == null || audit.population() != null || plain == 0) {
            return null;
        }
        var left = Math.pow(stated.doubleValue() / 100 / plain, 2);
        if (!(left > 0 && left < 1)) {
            return null;
        }
        var size = (audit.examined() - left) / (1 - left);
        return size < Integer.MAX_VALUE
                ? new BigDecimal(size).round(new MathContext(3)).intValue()
                : null;
    }

    private static String words(RecordingAudit audit, BigDecimal percent) {
        var correct = audit.correct();
        return correct == null
                ? "%s: %s%% of %,d %s"
                        .formatted(
                                audit.topic(),
                                percent,
                                audit.examined(),
                                audit.kind().words())
                : "%s: %,d of %,d (%s%%) %s"
                        .formatted(
                                audit.topic(),
                                correct,
                                audit.examined(),
                                percent,
                                audit.kind().words());
    }

    private static List<String> warnings(RecordingAudit audit) {
        var warnings = new ArrayList<String>();
        if (audit.sample() == AuditSample.DIP) {
            warnings.add("A dip sample shows practice; it is no rate of the force.");
        }
        if (audit.examined() < SMALL) {
            warnings.add("Only %d records: one more or less moves the percentage by %s points."
                    .formatted(audit.examined(), rounded(100.0 / audit.examined(), 1)));
        }
        if (audit.correct() == null) {
            warnings.add("The source gives no numerator; Wilson's interval is of the nearest whole number.");
        }
        return warnings;
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
