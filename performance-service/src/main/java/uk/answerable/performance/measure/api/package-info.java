/** Measures in the graph. */
@NullMarked
package uk.answerable.performance.measure.api;

import org.jspecify.annotations.NullMarked;
