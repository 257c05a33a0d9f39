/** Projections of a series from its own history (METHODS, Projections): methods, combination, intervals, measured skill. */
@NullMarked
package uk.answerable.performance.projection.rules;

import org.jspecify.annotations.NullMarked;
