package uk.answerable.performance.inspection.rules;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param number counted from 1
 * @param state after it
 * @param office that took it
 */
public record TakenStep(int number, ProgressStep step, RecommendationState state, String office, Instant at) {}
