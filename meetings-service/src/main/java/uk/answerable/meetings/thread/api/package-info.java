/** The issue thread in the graph. */
@NullMarked
package uk.answerable.meetings.thread.api;

import org.jspecify.annotations.NullMarked;
