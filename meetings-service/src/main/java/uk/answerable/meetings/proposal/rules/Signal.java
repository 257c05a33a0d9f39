package uk.answerable.meetings.proposal.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A special cause on a chart that an analyst raised, as the performance service tells of it.
 *
 * @param id of the signal
 * @param force of the series
 * @param measure of the series
 * @param area of the series
 * @param statistic of the series
 * @param periodStart first day of the figure
 * @param periodEnd last day of the figure
 * @param ruleSet that found it, with its version
 * @param kind of special cause
 * @param side of the limits
 * @param judgement what it means for the measure
 */
public record Signal(
        UUID id,
        String force,
        String measure,
        String area,
        String statistic,
        LocalDate periodStart,
        LocalDate periodEnd,
        String ruleSet,
        String kind,
        String side,
        String judgement) {

    /** What a topic made of it says of the figure it is about. */
    public String context() {
        return "%s, %s, %s to %s: %s, %s (rules %s)"
                .formatted(
                        measure,
                        area,
                        periodStart,
                        periodEnd,
                        kind.toLowerCase(Locale.ROOT).replace('_', ' '),
                        side.toLowerCase(Locale.ROOT),
                        ruleSet);
    }
}
