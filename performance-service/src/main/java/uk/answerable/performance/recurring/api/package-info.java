/** Recurring exceptions in the graph. */
@NullMarked
package uk.answerable.performance.recurring.api;

import org.jspecify.annotations.NullMarked;
