/** Deadlines that explain themselves. */
@NullMarked
package uk.answerable.complaints.clock.rules;

import org.jspecify.annotations.NullMarked;
