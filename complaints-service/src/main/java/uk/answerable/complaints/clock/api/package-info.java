/** Deadlines in the graph. */
@NullMarked
package uk.answerable.complaints.clock.api;

import org.jspecify.annotations.NullMarked;
