package uk.answerable.performance.reading.rules;

/**
 * A measure that is the share of recent, or of non-recent, offences of another (FEATURES B1 131).
 *
 * @param recent whether its figures are the recent share
 * @param of code of the offences that are split
 */
public record RecencyRule(String measure, boolean recent, String of, String source) {}
