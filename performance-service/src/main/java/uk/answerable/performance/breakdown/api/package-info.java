/** Breakdowns in the graph. */
@NullMarked
package uk.answerable.performance.breakdown.api;

import org.jspecify.annotations.NullMarked;
