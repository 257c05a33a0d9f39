package uk.answerable.performance.chart.rules;

/** A special cause at one point. */
public record FoundSignal(SignalKind kind, Side side) {}
