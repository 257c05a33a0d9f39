package uk.answerable.performance.checker.rules;

import java.util.List;

/**
 * What the checks found.
 *
 * @param complete false when time ran out before the last check
 */
public record Checked(List<Finding> findings, boolean complete) {}
