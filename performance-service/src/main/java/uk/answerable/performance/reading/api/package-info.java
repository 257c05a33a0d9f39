/** Readings of series in the graph. */
@NullMarked
package uk.answerable.performance.reading.api;

import org.jspecify.annotations.NullMarked;
