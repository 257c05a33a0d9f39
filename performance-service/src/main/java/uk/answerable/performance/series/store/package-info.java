/** Reads many series at once. */
@NullMarked
package uk.answerable.performance.series.store;

import org.jspecify.annotations.NullMarked;
