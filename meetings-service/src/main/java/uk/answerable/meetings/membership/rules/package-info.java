/** Who is a member of a body, and when it may do business. */
@NullMarked
package uk.answerable.meetings.membership.rules;

import org.jspecify.annotations.NullMarked;
