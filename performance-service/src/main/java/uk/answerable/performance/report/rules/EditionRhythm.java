package uk.answerable.performance.report.rules;

import uk.answerable.performance.measure.rules.InclusionRule;

/** How often editions of one kind come out: all are assembled from one store (FEATURES B1 137; 004:2(2):p5, p46). */
public enum EditionRhythm {
    WEEKLY,
    MONTHLY,
    QUARTERLY;

    /**
     * Whether an edition takes a topic in.
     *
     * @param closesQuarter whether the period's last day is that of a quarter
     * @param exceptional whether a chart of the topic shows exceptional volumes
     * @param updated whether figures of the topic are newer than the last edition's
     */
    boolean includes(InclusionRule rule, boolean closesQuarter, boolean exceptional, boolean updated) {
        return switch (this) {
            case MONTHLY -> rule.includes(closesQuarter, exceptional, updated);
            case QUARTERLY -> rule != InclusionRule.MONTH && rule.includes(true, exceptional, updated);
            // A week never closes a quarter: what waits for one is left out unless it is exceptional.
            case WEEKLY -> rule.includes(false, exceptional, updated);
        };
    }
}
