/** Deep dives in the graph. */
@NullMarked
package uk.answerable.meetings.deepdive.api;

import org.jspecify.annotations.NullMarked;
