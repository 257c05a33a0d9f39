package uk.answerable.performance.observation.rules;

import java.time.LocalDate;

/**
 * A figure that does not exist, and why: a gap that is explained is no gap in the records (FEATURES B2 148).
 *
 * @param knownOn day from which the reason is known
 */
public record MissingPeriod(
        String force,
        String measure,
        String area,
        String statistic,
        LocalDate start,
        LocalDate end,
        String reason,
        LocalDate knownOn,
        String source) {}
