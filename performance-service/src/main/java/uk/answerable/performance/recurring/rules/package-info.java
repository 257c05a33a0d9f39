/** Exceptions that recur and stay on a list until somebody clears them. */
@NullMarked
package uk.answerable.performance.recurring.rules;

import org.jspecify.annotations.NullMarked;
