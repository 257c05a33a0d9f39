/** Conventions in the graph. */
@NullMarked
package uk.answerable.meetings.convention.api;

import org.jspecify.annotations.NullMarked;
