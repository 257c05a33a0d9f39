/** Teams that serve one force or several, and who followed whom. */
@NullMarked
package uk.answerable.meetings.team.rules;

import org.jspecify.annotations.NullMarked;
