/** What a local policing body must publish, and what of it is missing on a day. */
@NullMarked
package uk.answerable.meetings.duty.rules;

import org.jspecify.annotations.NullMarked;
