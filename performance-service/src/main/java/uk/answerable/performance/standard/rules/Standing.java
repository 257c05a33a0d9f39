package uk.answerable.performance.standard.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands to one standard.
 *
 * @param level the figure is held against, null when none can be told
 * @param gap figure minus level in the measure's own unit, null when none can be told
 * @param reason in a sentence
 */
public record Standing(
        Standard standard,
        StandingStatus status,
        @Nullable BigDecimal level,
        @Nullable BigDecimal gap,
        String reason) {

    /** Two standards give two of these at once. */
    public enum StandingStatus {
        MET,
        NOT_MET,
        /** No level, or no figure. */
        CANNOT_TELL
    }

    /**
     * Holds a figure against a standard.
     *
     * @param level as {@link Levels} found it for the figure's period
     */
    public static Standing of(Standard standard, @Nullable BigDecimal figure, Optional<BigDecimal> level) {
        if (figure == null) {
            return new Standing(standard, StandingStatus.CANNOT_TELL, level.orElse(null), null, "No figure is held");
        }
        return level.map(limit -> told(standard, figure, limit))
                .orElseGet(() -> new Standing(standard, StandingStatus.CANNOT_TELL, null, null, untold(standard)));
    }

    private static Standing told(Standard standard, BigDecimal figure, BigDecimal level) {
        var gap = figure.subtract(level);
        var met = standard.sense() == Standard.StandardSense.AT_LEAST ? gap.signum() >= 0 : gap.signum() <= 0;
        return new Standing(
                standard,
                met ? StandingStatus.MET : StandingStatus.NOT_MET,
                level,
                gap,
                "%s is %s %s"
                        .formatted(
                                figure.toPlainString(),
                                met
                                        ? "within"
                                        : standard.sense() == Standard.StandardSense.AT_LEAST ? "below" : "above",
                                level.toPlainString()));
    }

    private static String untold(Standard standard) {
        return switch (standard.rule()) {
            case NOT_STATED -> notStated(standard);
            case PEER_AVERAGE -> "It floats with the average of peers, whose figures are not held";
            case THREE_FINANCIAL_YEARS -> "Three whole financial years are needed and not all are held";
            case FIXED -> "No level is stated";
        };
    }

    private static String notStated(Standard standard) {
        var attached = standard.attached();
        return attached == null
                ? "A limit of %s, but no source states a share to be reached".formatted(standard.limit())
                : "It is for %s, but no source states a level".formatted(attached.words());
    }
}
