/** Meetings in the graph. */
@NullMarked
package uk.answerable.meetings.meeting.api;

import org.jspecify.annotations.NullMarked;
