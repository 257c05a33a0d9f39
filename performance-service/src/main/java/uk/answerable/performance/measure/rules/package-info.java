/** The measure dictionary: what a figure measures and how it is read. */
@NullMarked
package uk.answerable.performance.measure.rules;

import org.jspecify.annotations.NullMarked;
