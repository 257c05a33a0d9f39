package uk.answerable.performance.observation.rules;

/** What one figure is of: it has one value at any moment of knowledge. */
public record ObservationKey(String force, String measure, String area, String statistic, Period period) {}
