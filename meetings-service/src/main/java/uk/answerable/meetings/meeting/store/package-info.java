/** Meetings in the database. */
@NullMarked
package uk.answerable.meetings.meeting.store;

import org.jspecify.annotations.NullMarked;
