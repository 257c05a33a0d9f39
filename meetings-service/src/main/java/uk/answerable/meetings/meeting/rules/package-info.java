/** Meetings as recorded, and what a reader should be told about the record. */
@NullMarked
package uk.answerable.meetings.meeting.rules;

import org.jspecify.annotations.NullMarked;
