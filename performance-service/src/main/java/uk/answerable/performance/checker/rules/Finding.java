package uk.answerable.performance.checker.rules;

/**
 * Something in a report that does not hold.
 *
 * @param what both figures or words and both places
 * @param why what would have to be so, and the working
 */
public record Finding(Kind kind, Severity severity, Place place, String what, String why) {}
