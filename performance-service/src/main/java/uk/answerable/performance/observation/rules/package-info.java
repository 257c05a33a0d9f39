/** Figures as printed: value, period, version. */
@NullMarked
package uk.answerable.performance.observation.rules;

import org.jspecify.annotations.NullMarked;
