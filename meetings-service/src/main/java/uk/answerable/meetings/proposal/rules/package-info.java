/** Topics that signals propose. */
@NullMarked
package uk.answerable.meetings.proposal.rules;

import org.jspecify.annotations.NullMarked;
