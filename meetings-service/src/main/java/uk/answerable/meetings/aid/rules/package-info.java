/** What the records of a force come to when they are put together: aids to a decision, never the decision. */
@NullMarked
package uk.answerable.meetings.aid.rules;

import org.jspecify.annotations.NullMarked;
