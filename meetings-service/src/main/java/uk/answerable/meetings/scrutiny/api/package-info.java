/** Scrutiny in the graph. */
@NullMarked
package uk.answerable.meetings.scrutiny.api;

import org.jspecify.annotations.NullMarked;
