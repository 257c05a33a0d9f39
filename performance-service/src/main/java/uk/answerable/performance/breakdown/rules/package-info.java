/** What the largest parts of a whole are. */
@NullMarked
package uk.answerable.performance.breakdown.rules;

import org.jspecify.annotations.NullMarked;
