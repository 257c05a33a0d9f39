/** Other names of measures. */
@NullMarked
package uk.answerable.performance.measure.store;

import org.jspecify.annotations.NullMarked;
