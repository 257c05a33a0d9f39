/** Minutes in the graph. */
@NullMarked
package uk.answerable.meetings.minutes.api;

import org.jspecify.annotations.NullMarked;
