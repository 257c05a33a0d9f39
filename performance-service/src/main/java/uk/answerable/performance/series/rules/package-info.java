/** Comparisons of figures and what a chart may show. */
@NullMarked
package uk.answerable.performance.series.rules;

import org.jspecify.annotations.NullMarked;
