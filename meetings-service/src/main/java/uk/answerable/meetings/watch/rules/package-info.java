/** Watch items: promises to look again, the trigger each waits for, and the decision that closes it. */
@NullMarked
package uk.answerable.meetings.watch.rules;

import org.jspecify.annotations.NullMarked;
