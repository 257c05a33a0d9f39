/** What is known to be wrong with the figures, and what is done about it. */
@NullMarked
package uk.answerable.performance.quality.rules;

import org.jspecify.annotations.NullMarked;
