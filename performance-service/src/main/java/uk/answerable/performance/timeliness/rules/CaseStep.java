package uk.answerable.performance.timeliness.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step a complaint case reached, as the complaints service told it.
 *
 * @param on the day it reached it; decides the month
 * @param within the target that applied then, as the complaints service decided it
 * @param generated whether the case is made up for demonstration
 * @param knownAt when it became known
 * @param version of the case; of two tellings of one step the later holds
 */
public record CaseStep(
        UUID caseId,
        String force,
        TimelinessMeasure step,
        LocalDate on,
        boolean within,
        boolean generated,
        Instant knownAt,
        long version) {}
