package uk.answerable.performance.derivation.rules;

/**
 * A figure that takes part.
 *
 * @param role what it is in the rule ({@code numerator}), empty where all are alike
 * @param label whose figure it is (an area, a window, a month), may be empty
 */
public record Term(String role, String label, Quantity quantity) {}
