/** Intervals of proportions, counts and rates, and whether two estimates differ. */
@NullMarked
package uk.answerable.performance.interval.rules;

import org.jspecify.annotations.NullMarked;
