package uk.answerable.performance.chart.rules;

import java.time.LocalDate;

/**
 * Points that are held against one mean: the whole series, or a part between breaks.
 *
 * @param from place of its first point, missing ones counted
 * @param to place after its last
 * @param points values it has
 * @param basedOn values its mean and limits are made of
 * @param averageMovingRange after screening; of standardised values on u' and p' charts
 * @param screenedOut moving ranges left out
 * @param limited whether it has limits
 * @param reason why it starts here, or has no limits
 */
public record ChartGroup(
        int from,
        int to,
        LocalDate start,
        int points,
        int basedOn,
        double mean,
        double averageMovingRange,
        int screenedOut,
        boolean limited,
        String reason) {}
