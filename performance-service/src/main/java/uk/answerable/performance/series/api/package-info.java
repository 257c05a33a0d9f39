/** Series of figures in the graph. */
@NullMarked
package uk.answerable.performance.series.api;

import org.jspecify.annotations.NullMarked;
