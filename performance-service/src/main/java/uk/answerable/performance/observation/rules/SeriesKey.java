package uk.answerable.performance.observation.rules;

import java.time.Instant;

/**
 * Which figures of a measure, and as they were known when.
 *
 * @param area code
 * @param asKnownAt never in the future
 */
public record SeriesKey(String force, String measure, String area, String statistic, Instant asKnownAt) {}
