/** What offices are told of a day, and how long before. */
@NullMarked
package uk.answerable.meetings.notice.rules;

import org.jspecify.annotations.NullMarked;
