/** Reads many series for charts in one statement. */
@NullMarked
package uk.answerable.performance.chart.store;

import org.jspecify.annotations.NullMarked;
